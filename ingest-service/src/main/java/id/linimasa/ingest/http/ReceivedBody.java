package id.linimasa.ingest.http;

/** What came of reading the body of a request. */
sealed interface ReceivedBody {
    /** All of it. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on and never compared; a copy would double what a request holds.
    record Whole(byte[] bytes) implements ReceivedBody {}

    /** It is longer than {@link RequestBody#LONGEST}. */
    record TooLong() implements ReceivedBody {}

    /** It does not fit into memory beside the bodies of other requests. */
    record NoRoom() implements ReceivedBody {}
}
