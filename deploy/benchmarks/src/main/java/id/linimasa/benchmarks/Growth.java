package id.linimasa.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets the read model grow by half a power of ten at a time, and measures at each size what some more statements cost. */
final class Growth {
    private static final int SMALLEST = 10_000;

    private final EventLog log;
    private final ReadModelProbe model;
    private final Deadline deadline;
    private final Path plot;
    private final List<Cost> costs = new ArrayList<>();

    Growth(EventLog log, ReadModelProbe model, Deadline deadline, Path plot) {
        this.log = log;
        this.model = model;
        this.deadline = deadline;
        this.plot = plot;
    }

    /**
     * Grows to a size.
     *
     * @param probe how many statements are measured at each size
     */
    void to(int events, int probe) throws Exception {
        settled(SMALLEST / 2);
        System.out.printf(
                "%12s %14s %22s %22s%n", "statements", "taken a second", "processor, ms each", "against the first");
        for (double size = SMALLEST; size < events * 1.2; size *= Math.sqrt(10)) {
            int before = log.statements();
            long began = System.nanoTime();
            settled((int) Math.min(size, events) - probe);
            double taken = (log.statements() - before) * 1e9 / (System.nanoTime() - began);
            model.analyse();
            tell(taken, costOf(probe));
        }
        System.out.println("plot: " + plot);
        System.out.printf(
                "statements about the first subject: %,d%n",
                model.number("select count(*) from policy_events where subject_id = '" + LifelikeLoad.name(0) + "'"));
    }

    /** What so many more statements cost, from the log to the resolved timeline, in processor time of service and database. */
    private double costOf(int probe) throws Exception {
        int before = log.statements();
        double begun = ProcessorTime.seconds();
        settled(before + probe);
        return (ProcessorTime.seconds() - begun) * 1000 / (log.statements() - before);
    }

    private void settled(int size) throws Exception {
        log.growTo(size);
        deadline.await(
                "%,d statements are resolved".formatted(size), () -> model.isSettled(log.articles(), log.statements()));
    }

    private void tell(double taken, double milliseconds) throws IOException {
        costs.add(new Cost(log.statements(), milliseconds));
        System.out.printf(
                "%,12d %,14.0f %,22.3f %,22.2f%n",
                log.statements(),
                taken,
                milliseconds,
                milliseconds / costs.get(0).milliseconds());
        Files.writeString(plot, CostPlot.svg(costs));
    }
}
