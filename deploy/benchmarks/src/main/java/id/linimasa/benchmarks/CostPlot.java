package id.linimasa.benchmarks;

import java.util.List;
import java.util.stream.Collectors;

/** Draws cost against size, the sizes in powers of ten, with a line at one and a half times the first cost. */
final class CostPlot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 60;
    private static final double BOUND = 1.5;

    private CostPlot() {}

    static String svg(List<Cost> costs) {
        double first = costs.get(0).milliseconds();
        double highest = Math.max(
                2 * first, costs.stream().mapToDouble(Cost::milliseconds).max().orElse(first) * 1.1);
        int most = costs.get(costs.size() - 1).statements();
        String points = costs.stream()
                .map(cost -> x(cost, costs.get(0).statements(), most) + "," + y(cost.milliseconds(), highest))
                .collect(Collectors.joining(" "));
        String labels = costs.stream()
                .map(cost ->
                        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%,d</text><text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%.2f ms</text>%n"
                                .formatted(
                                        x(cost, costs.get(0).statements(), most),
                                        HEIGHT - MARGIN + 20,
                                        cost.statements(),
                                        x(cost, costs.get(0).statements(), most),
                                        y(cost.milliseconds(), highest) - 10,
                                        cost.milliseconds()))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="%d" y="25">Processor time for one statement, from the log to the resolved timeline, by statements in the read model</text>
                <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="black"/>
                <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="grey" stroke-dasharray="4"/>
                <polyline points="%s" fill="none" stroke="steelblue" stroke-width="2"/>
                %s</svg>
                """.formatted(
                        WIDTH,
                        HEIGHT,
                        MARGIN / 2,
                        MARGIN,
                        HEIGHT - MARGIN,
                        WIDTH - MARGIN,
                        HEIGHT - MARGIN,
                        MARGIN,
                        y(BOUND * first, highest),
                        WIDTH - MARGIN,
                        y(BOUND * first, highest),
                        points,
                        labels);
    }

    private static int x(Cost cost, int least, int most) {
        double range = Math.max(1e-9, Math.log((double) most / least));
        return (int) (MARGIN + (WIDTH - 2 * MARGIN) * Math.log((double) cost.statements() / least) / range);
    }

    private static int y(double milliseconds, double highest) {
        return (int) (HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * milliseconds / highest);
    }
}
