package app.courante.app;

import app.courante.console.WholeFile;
import app.courante.document.DraftHead;
import app.courante.document.Flaw;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.ScenarioShape;
import app.courante.exercise.Scenario;
import app.courante.files.FilesBeside;
import app.courante.files.Reading;
import app.courante.files.ScenarioFile;
import app.courante.files.ScenarioFormat;
import app.courante.store.AttachmentFolder;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.exercise.Hall.Ready;
import app.courante.ui.exercise.Shelf;
import app.courante.ui.scenario.ScenarioModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// The scenarios of a house at a window: kept as files, written as drafts.
///
/// A draft has its file's name, so one leads to the other.
record ScenarioDesk(
        HeldScenarios held,
        AttachmentFolder attachments,
        ScenarioModel model,
        FileChoice files,
        Supplier<Language> language,
        IntegerProperty changed,
        ObjectProperty<@Nullable Runnable> back)
        implements Shelf {
    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void all(Consumer<List<Held>> told) {
        held.on(this::filed, found -> told.accept(held(found)));
    }

    private Map<String, Held> filed() {
        var found = new TreeMap<String, Held>();
        held.folder().all().forEach((name, content) -> found.put(name, read(name, content)));
        return found;
    }

    /// What is in files, and what is written of it or besides.
    private List<Held> held(Map<String, Held> files) {
        var all = new TreeMap<>(files);
        for (var draft : model.kept().get())
            all.merge(draft.head().id(), drafted(draft), ScenarioDesk::joined);
        return List.copyOf(all.values());
    }

    private Held read(String name, byte[] content) {
        var file = name + ".yaml";
        return switch (ScenarioFile.read(file, content, false)) {
            case Reading.Done<ScenarioFile.Found>(var found) -> {
                var scenario = found.scenario();
                yield new Held(name, scenario.title(), ExerciseHall.hashed(scenario), false, "");
            }
            case Reading.Refused<ScenarioFile.Found>(var faults) ->
                    new Held(
                            name,
                            file,
                            null,
                            false,
                            faults.isEmpty() ? "?" : texts().of(faults.getFirst()));
        };
    }

    /// Without a file it is nothing but a draft.
    private Held drafted(KeptDraft draft) {
        var document = draft.draft().document();
        var title = document.text("title").strip();
        return new Held(
                draft.head().id(),
                title.isEmpty() ? texts().of("script.untitled") : title,
                whole(document),
                true,
                "");
    }

    /// The draft's title, the file's scenario; a draft that says what the file says is none.
    private static Held joined(Held file, Held draft) {
        var ready = file.ready();
        var written = draft.ready();
        boolean same = ready != null && written != null && ready.hash().equals(written.hash());
        return new Held(file.name(), draft.title(), ready, !same, file.trouble());
    }

    /// Null where something cannot be read.
    private static @Nullable Ready whole(Group document) {
        var flaws = new ArrayList<Flaw>();
        var scenario = ScenarioShape.read(document, flaws::add);
        return flaws.isEmpty() ? ExerciseHall.hashed(scenario) : null;
    }

    @Override
    public void keep(Scenario scenario, Consumer<String> done) {
        var content = yaml(scenario);
        var drafted = drafted();
        held.on(
                () -> {
                    var name = fresh(scenario.title(), drafted);
                    held.folder().keep(name, content);
                    return name;
                },
                kept -> {
                    changes();
                    done.accept(kept);
                });
    }

    private void changes() {
        changed.set(changed.get() + 1);
    }

    /// Writes the file of one that is being written.
    static ScenarioModel.Keeping keeping(HeldScenarios held, Supplier<Language> language) {
        return (name, scenario, done) -> {
            var content = ScenarioFile.yaml(scenario, language.get());
            held.on(
                    () -> {
                        held.folder().keep(name, content);
                        return name;
                    },
                    _ -> done.run());
        };
    }

    @Override
    public void create(String title) {
        begin(title, Group.EMPTY.with("title", Text.of(title.strip())));
    }

    private void begin(String title, Group document) {
        var drafted = drafted();
        held.on(() -> fresh(title, drafted), name -> model.write(name, () -> document, false));
    }

    @Override
    public void write(String name) {
        all(found -> {
            for (var one : found)
                if (one.name().equals(name) && (one.ready() != null || one.drafted()))
                    // A file may have been called anything by hand.
                    if (DraftHead.isId(name)) model.write(name, () -> document(one), true);
                    else begin(one.title(), document(one));
        });
    }

    private static Group document(Held one) {
        var ready = one.ready();
        return ready == null ? Group.EMPTY : ScenarioShape.tree(ready.scenario());
    }

    @Override
    public void discard(Held one, Runnable done) {
        var drafts =
                model.kept().get().stream()
                        .filter(draft -> draft.head().id().equals(one.name()))
                        .toList();
        drafts.forEach(model::discard);
        held.on(
                () -> held.folder().isTaken(one.name()) ? held.folder().discard(one.name()) : "",
                away -> {
                    back.set(() -> takeBack(one.name(), away, !drafts.isEmpty()));
                    changes();
                    done.run();
                });
    }

    private void takeBack(String name, String away, boolean drafted) {
        back.set(null);
        held.on(
                () -> {
                    if (!away.isEmpty()) held.folder().takeBack(name, away);
                    return name;
                },
                _ -> changes());
        if (drafted) model.takeBack(name);
    }

    @Override
    public void export(Ready ready, String title, Consumer<String> told) {
        var name = FileNames.of(ready.scenario().title()) + ".yaml";
        files.save(title, name, "*.xlsx")
                .ifPresent(file -> {
                    var fileName = String.valueOf(file.getFileName());
                    var format = ScenarioFormat.of(fileName).orElse(ScenarioFormat.YAML);
                    told.accept(
                            switch (format.write(fileName, ready.scenario(), language.get())) {
                                case Reading.Done<byte[]>(var bytes) ->
                                        written(file, bytes, ready.scenario());
                                case Reading.Refused<byte[]>(var faults) ->
                                        texts().of(faults.getFirst());
                            });
                });
    }

    private String written(Path file, byte[] bytes, Scenario scenario) {
        try {
            FilesBeside.write(file, BroughtFiles.of(scenario, attachments));
            WholeFile.write(file, out -> out.write(bytes));
            long missing = BroughtFiles.missing(scenario, attachments);
            return missing == 0
                    ? texts().of("hall.exported", file)
                    : texts().of("hall.exported-without", file, missing);
        } catch (IOException e) {
            return texts().of("hall.not-exported", file);
        }
    }

    /// The names of what is being written.
    private Set<String> drafted() {
        return model.kept().get().stream()
                .map(draft -> draft.head().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A name that no file and no draft has. Asked where files are written, one after the other:
    /// what was to be written before is there by then.
    private String fresh(String title, Set<String> drafted) {
        return FileNames.fresh(
                title, name -> drafted.contains(name) || held.folder().isTaken(name));
    }

    private byte[] yaml(Scenario scenario) {
        return ScenarioFile.yaml(scenario, language.get());
    }

    private Texts texts() {
        return Texts.in(language.get());
    }
}
