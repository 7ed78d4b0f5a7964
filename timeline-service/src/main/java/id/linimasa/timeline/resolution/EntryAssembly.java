package id.linimasa.timeline.resolution;

import id.linimasa.timeline.resolution.EntryDraft.Part;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the entries of one type in one place: happenings by their effective dates, to which plans, announcements, rumours and denials are joined. */
final class EntryAssembly {
    /** An announcement belongs to what follows it within so many days, or to what it follows a little late. */
    private static final long LONGEST_NOTICE = 730;

    private static final long LONGEST_DELAY = 31;

    private final TypeRules rules;
    private final Compatibility compatibility;
    private final Separators separators;
    private final String place;
    private final Happenings happenings;
    private final Drafts drafts = new Drafts();

    EntryAssembly(TypeRules rules, Compatibility compatibility, Separators separators, String place) {
        this.rules = rules;
        this.compatibility = compatibility;
        this.separators = separators;
        this.place = place;
        this.happenings = new Happenings(rules, compatibility, separators, place);
    }

    List<EntryDraft> drafts(List<PlacedCell> cells) {
        List<DateNode> denied = nodes(cells, status -> status == Status.DENIED);
        CalledOff calledOff =
                new CalledOff(denied, nodes(cells, status -> status == Status.PLANNED || status == Status.EFFECTIVE));
        List<DateNode> planned = nodes(cells, status -> status == Status.PLANNED);
        boolean datesCanBeMoved = rules.plansAreDates();
        List<DateNode> dated =
                nodes(cells, status -> status == Status.EFFECTIVE || (datesCanBeMoved && status == Status.PLANNED));
        parts(dated, datesCanBeMoved ? calledOff.negate() : node -> true, Status.EFFECTIVE)
                .forEach(drafts::add);
        if (!datesCanBeMoved) {
            parts(planned, calledOff.negate(), Status.PLANNED)
                    .forEach(part -> join(part, () -> drafts.nearest(part, rules.furthest(), this::canBePlanOf)));
        }
        (datesCanBeMoved ? dated : planned)
                .stream()
                        .filter(calledOff)
                        .map(node -> new Part(Status.PLANNED, true, new Cluster(node)))
                        .forEach(part -> join(part, Optional::empty));
        parts(nodes(cells, status -> status == Status.ANNOUNCED), node -> true, Status.ANNOUNCED)
                .forEach(part -> join(part, () -> drafts.nearest(part, longestNotice(), this::canBeAnnouncementOf)));
        parts(nodes(cells, status -> status == Status.RUMOURED), node -> true, Status.RUMOURED)
                .forEach(part -> join(part, () -> drafts.nearest(part, rules.furthest(), this::canBePlanOf)));
        denied.stream()
                .map(node -> new Part(Status.DENIED, false, new Cluster(node)))
                .forEach(part -> join(
                        part,
                        () -> drafts.nearestWith(part.cluster().finest().get(0).date(), part)));
        return drafts.all();
    }

    private List<Part> parts(List<DateNode> nodes, Predicate<DateNode> counts, Status status) {
        return happenings.of(nodes.stream().filter(counts).toList()).stream()
                .map(cluster -> new Part(status, false, cluster))
                .toList();
    }

    /** What can happen only once is one entry, however far away. */
    private void join(Part part, Supplier<Optional<Integer>> fitting) {
        Optional<Integer> draft =
                rules.repeats() ? fitting.get() : drafts.nearest(part, Long.MAX_VALUE, (any, same) -> true);
        draft.ifPresentOrElse(number -> drafts.join(number, part), () -> drafts.add(part));
    }

    private long longestNotice() {
        return Math.max(LONGEST_NOTICE, rules.within());
    }

    private boolean canBePlanOf(EntryDraft draft, Part part) {
        Cluster happening = draft.main().cluster();
        long gap = happening.gapInDays(part.cluster());
        return !draft.main().superseded()
                && gap <= rulesFor(happening, part).within()
                && isFree(draft, part, gap)
                && !(gap > 0 && isForetoldAfter(happening, part.cluster()));
    }

    /** Whether it was still to come for all who plan it, long after it happened: what they plan is another one. */
    private static boolean isForetoldAfter(Cluster happening, Cluster plan) {
        return happening
                .span()
                .flatMap(span ->
                        plan.firstReported().map(day -> day.isAfter(span.last().plusDays(LONGEST_DELAY))))
                .orElse(false);
    }

    private boolean canBeAnnouncementOf(EntryDraft draft, Part part) {
        Cluster happening = draft.main().cluster();
        long gap = happening.gapInDays(part.cluster());
        boolean follows = happening
                .span()
                .flatMap(span ->
                        part.cluster().span().map(announced -> !span.last().isBefore(announced.first())))
                .orElse(true);
        return gap <= (follows ? LONGEST_NOTICE : Math.max(LONGEST_DELAY, rules.within())) && isFree(draft, part, 0);
    }

    private TypeRules rulesFor(Cluster happening, Part part) {
        return compatibility.rules(happening.steps(), part.cluster().steps());
    }

    private boolean isFree(EntryDraft draft, Part part, long gap) {
        Cluster happening = draft.main().cluster();
        boolean separated = happening
                .span()
                .flatMap(span -> part.cluster()
                        .span()
                        .map(other -> separators.between(span, other, rulesFor(happening, part), place)))
                .orElse(false);
        return !separated && compatibility.canBeOne(happening, part.cluster(), gap > 0);
    }

    private static List<DateNode> nodes(List<PlacedCell> cells, Predicate<Status> role) {
        return cells.stream()
                .filter(cell -> role.test(cell.cell().key().status()))
                .collect(Collectors.groupingBy(cell -> cell.cell().date().edtf(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new DateNode(same.get(0).cell().date(), same))
                .toList();
    }
}
