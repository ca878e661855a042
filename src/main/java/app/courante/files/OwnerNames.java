package app.courante.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// The names by which one sheet names the things of another: their own, and where several have the
/// same, `name (2)` for the second and so on.
final class OwnerNames {
    private OwnerNames() {}

    /// @param names of all things of a list, in order
    static List<String> apart(List<String> names) {
        var taken = new HashSet<>(names);
        var ranks = new HashMap<String, Integer>();
        var apart = new ArrayList<String>(names.size());
        for (var name : names) {
            int rank = ranks.merge(name, 1, Integer::sum);
            var own = name;
            if (rank > 1 || name.isEmpty())
                for (own = ranked(name, rank); !taken.add(own); )
                    own = ranked(name, ranks.merge(name, 1, Integer::sum));
            apart.add(own);
        }
        return apart;
    }

    private static String ranked(String name, int rank) {
        return (name + " (" + rank + ")").strip();
    }
}
