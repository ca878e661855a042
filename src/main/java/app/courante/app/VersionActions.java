package app.courante.app;

import app.courante.console.WholeFile;
import app.courante.crisis.PlanVersion;
import app.courante.files.PlanFormat;
import app.courante.files.Reading;
import app.courante.text.Texts;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanModel;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.versions.VersionsFrame;
import app.courante.ui.versions.VersionsModel;
import app.courante.ui.versions.VersionsPane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Everything that is done with the versions of the plan: listed, read, compared, sent out.
record VersionActions(
        PlanFiles plans,
        ShellModel model,
        PlanModel plan,
        VersionsModel versions,
        FileChoice files) {
    /// The plan's screen with what is told of other versions around it.
    Parent around(Words words, Supplier<Region> screen) {
        return new VersionsFrame(versions, words, screen);
    }

    /// What stands in the head over the plan that is read.
    List<Node> head(Words words, Overlay overlay) {
        var compare = button(words, "versions.compare-previous", "plan-compare");
        compare.setOnAction(_ -> tellLost(versions.compareWithPrevious()));
        Watch.value(compare, plan.reading(), _ -> compare.setDisable(!versions.hasPrevious()));
        Watch.value(compare, versions.versions(), _ -> compare.setDisable(!versions.hasPrevious()));
        var export = button(words, "versions.export", "plan-export");
        export.setOnAction(_ -> export());
        Watch.value(
                export, plan.reading(), reading -> export.setDisable(reading.version() == null));
        var list = button(words, "versions.button", "plan-versions");
        list.setOnAction(_ -> list(words, overlay));
        return List.of(export, compare, list);
    }

    /// Over a draft: what it changes of the version in force.
    Button compareDraft(Words words) {
        var compare = button(words, "versions.what-changes", "draft-compare");
        compare.setTooltip(new Tooltip(words.of("versions.compare-in-force")));
        compare.setAccessibleText(words.of("versions.compare-in-force"));
        compare.setOnAction(_ -> tellLost(versions.compareDraft()));
        Watch.value(
                compare,
                model.situation(),
                situation -> compare.setDisable(situation.plan() == null));
        return compare;
    }

    private static Button button(Words words, String key, String id) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Lays the list of all versions over the window.
    void list(Words words, Overlay overlay) {
        model.screen().set(Screen.PLAN);
        var pane =
                new VersionsPane(
                        versions,
                        words,
                        () -> {
                            overlay.close();
                            var contents = overlay.getScene().lookup("#plan-contents");
                            if (contents != null) contents.requestFocus();
                        });
        overlay.open(words.of("versions.heading"), pane, pane);
        pane.enter();
    }

    /// Leaves whatever other version is read or compared.
    void readInForce() {
        versions.leave();
        plan.back();
    }

    /// Writes the version on the plan's screen as the file it was kept as, or as a workbook where
    /// the name that was chosen says so.
    void export() {
        var texts = texts();
        var version = versions.onScreen();
        if (version == null) {
            model.tell(new Notice(Tone.SOON, texts.of("due.no-plan"), ""));
            return;
        }
        var content = plans.content(version.plan());
        if (content == null) {
            tellLost(version);
            return;
        }
        files.save(texts.of("versions.export-choose"), fileName(texts, version), "*.xlsx")
                .ifPresent(file -> {
                    var name = String.valueOf(file.getFileName());
                    if (PlanFormat.of(name).orElse(PlanFormat.YAML) == PlanFormat.YAML)
                        write(
                                file,
                                content,
                                texts.of("versions.exported", version.version(), file));
                    else writeWorkbook(file, name, version);
                });
    }

    private void writeWorkbook(Path file, String name, PlanVersion version) {
        var texts = texts();
        var read = plans.plan(version.plan());
        if (read == null) {
            tellLost(version);
            return;
        }
        switch (PlanFormat.XLSX.write(name, read, model.language().get())) {
            case Reading.Done<byte[]>(var workbook) ->
                    write(
                            file,
                            workbook,
                            texts.of("versions.exported-workbook", version.version(), file));
            case Reading.Refused<byte[]>(var faults) ->
                    model.tell(FaultNotice.of("versions.refused", name, faults, texts));
        }
    }

    private void write(Path file, byte[] content, String told) {
        try {
            WholeFile.write(file, out -> out.write(content));
            model.tell(new Notice(Tone.FINE, told, ""));
        } catch (IOException e) {
            model.tell(new Notice(Tone.ACT_NOW, texts().of("versions.not-exported", file), ""));
        }
    }

    /// A version may be called by anything, a file may not.
    static String fileName(Texts texts, PlanVersion version) {
        var number = version.version().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return texts.of("versions.file", number.substring(0, Math.min(40, number.length())));
    }

    private void tellLost(@Nullable PlanVersion lost) {
        if (lost == null) return;
        var told = texts().of("versions.lost", texts().of("versions.name", lost.version()));
        model.tell(new Notice(Tone.ACT_NOW, told, ""));
    }

    private Texts texts() {
        return Texts.in(model.language().get());
    }
}
