package id.linimasa.timeline.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Disjoint clusters of dates that grow together (union–find with union by size). */
final class Merging {
    private final List<Cluster> clusters = new ArrayList<>();
    private final int[] parent;

    Merging(List<DateNode> nodes) {
        parent = new int[nodes.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            clusters.add(new Cluster(nodes.get(i)));
        }
    }

    Cluster of(int node) {
        return clusters.get(root(node));
    }

    void merge(int one, int other) {
        int first = root(one);
        int second = root(other);
        if (first == second) {
            return;
        }
        boolean firstIsLarger =
                clusters.get(first).keys().size() >= clusters.get(second).keys().size();
        int larger = firstIsLarger ? first : second;
        int smaller = firstIsLarger ? second : first;
        clusters.get(larger).absorb(clusters.get(smaller));
        parent[smaller] = larger;
    }

    /** In the order of their first dates. */
    Set<Cluster> clusters() {
        Set<Cluster> distinct = new LinkedHashSet<>();
        for (int i = 0; i < parent.length; i++) {
            distinct.add(of(i));
        }
        return distinct;
    }

    private int root(int node) {
        int root = node;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
