package app.courante.ui.kit;

import app.courante.crisis.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// The way from a figure down to the entries it comes from: they are shown in the main courante.
public final class Evidence {
    private Consumer<List<EntryId>> way = _ -> {};

    /// Who shows entries; told once, by whoever builds the window.
    public void leads(Consumer<List<EntryId>> shows) {
        way = shows;
    }

    /// Shows the entries behind a figure, each once; a figure that comes of none leads nowhere.
    public void open(Collection<EntryId> entries) {
        if (!entries.isEmpty()) way.accept(entries.stream().distinct().toList());
    }

    public void open(EntryId entry) {
        open(List.of(entry));
    }
}
