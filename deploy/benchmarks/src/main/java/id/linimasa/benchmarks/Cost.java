package id.linimasa.benchmarks;

/** What a statement costs at a size. */
record Cost(int statements, double milliseconds) {}
