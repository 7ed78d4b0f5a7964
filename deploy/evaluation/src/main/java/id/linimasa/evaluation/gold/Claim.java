package id.linimasa.evaluation.gold;

import java.util.List;

/**
 * One statement, annotated or read.
 *
 * @param date EDTF
 * @param jurisdictions sorted
 * @param quote the sentence that states it
 */
public record Claim(String subject, String type, String status, String date, List<String> jurisdictions, String quote) {
    public Claim {
        jurisdictions = jurisdictions.stream().sorted().toList();
    }
}
