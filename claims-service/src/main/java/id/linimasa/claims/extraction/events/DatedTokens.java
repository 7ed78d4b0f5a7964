package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;

/**
 * A resolved date expression and the tokens that it takes.
 *
 * @param start index of its first token
 * @param end index of the token after its last one
 */
public record DatedTokens(int start, int end, DateExpression expression) {}
