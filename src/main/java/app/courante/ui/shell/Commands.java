package app.courante.ui.shell;

import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.board.Sources;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;

/// The lines of the palette, in the order in which they are needed.
record Commands(Actions actions, ShellModel model, AlertsModel alerts, Words words) {
    /// All that can be done now.
    ///
    /// @param scenarios what can be done with scenarios
    /// @param exports what can be taken out of the program
    List<Choice> all(List<Choice> scenarios, List<Choice> exports) {
        var all = new ArrayList<Choice>();
        all.add(choice("palette.log", "Ctrl+N", actions::log));
        all.add(choice("palette.search", "Ctrl+F", actions::search));
        alerts(all);
        course(all);
        conduct(all);
        evidence(all);
        for (var screen : Screen.values())
            all.add(
                    new Choice(
                            words.of("screen", screen),
                            screen.keyName(),
                            () -> actions.go(screen)));
        all.add(choice("palette.import-log", "", actions::importLog));
        all.add(choice("palette.write-plan", "", actions::writePlan));
        all.add(choice("palette.import-plan", "", actions::importPlan));
        all.add(choice("palette.versions", "Ctrl+Shift+V", actions::versions));
        all.addAll(scenarios);
        all.addAll(exports);
        all.add(choice("palette.sample", "", actions::openSamplePlan));
        all.add(choice("palette.me", "", actions::me));
        // The other language's own name for itself, so that whoever reads only that one finds it.
        all.add(choice("palette.language", "", actions::switchLanguage));
        all.add(choice("palette.theme", "", actions::switchTheme));
        return all;
    }

    /// What the figures that stand on every screen come from.
    private void evidence(List<Choice> all) {
        if (model.crisis().isEmpty()) return;
        var sources = new Sources(model.situation().get());
        evidence(all, "palette.level-entries", sources.level());
        evidence(all, "palette.elapsed-entries", sources.elapsed());
        evidence(all, "palette.active-entries", sources.cellActive());
        evidence(all, "palette.report-entries", sources.reportDue());
    }

    private void evidence(List<Choice> all, String key, List<EntryId> entries) {
        if (entries.isEmpty()) return;
        all.add(choice(key, "", () -> model.seat().evidence().open(entries)));
    }

    private void alerts(List<Choice> all) {
        all.add(choice("palette.alerts", "Ctrl+L", actions::alerts));
        var muted = alerts.muted();
        var key = muted.get() ? "palette.sound-on" : "palette.sound-off";
        all.add(choice(key, "", () -> muted.set(!muted.get())));
    }

    /// What begins, turns and ends a crisis.
    private void course(List<Choice> all) {
        all.add(choice("palette.declare", "F12", actions::declare));
        if (model.crisis().filter(Crisis::running).isPresent())
            all.add(choice("palette.close", "", actions::close));
        else if (model.crisis().isPresent()) all.add(choice("palette.reopen", "", actions::reopen));
        all.add(choice("palette.crises", "Ctrl+O", actions::crises));
        all.add(choice("palette.replay", "", actions::replay));
    }

    /// What is said and decided on its way.
    private void conduct(List<Choice> all) {
        var course = actions.course();
        all.add(choice("palette.report-signal", "Ctrl+Shift+S", course::reportSignal));
        all.add(choice("palette.signals", "", course::signals));
        all.add(choice("palette.holding", "Ctrl+Shift+H", actions::holdingLine));
        all.add(choice("palette.carriers", "Ctrl+Shift+T", actions::carriers));
        if (!model.course().running()) return;
        all.add(choice("palette.give-action", "Ctrl+G", actions::giveAction));
        all.add(choice("palette.level", "Ctrl+Shift+L", course::level));
        all.add(choice("palette.activate", "Ctrl+Shift+P", course::plan));
        all.add(choice("palette.exit", "", course::exit));
        all.add(choice("palette.qualify", "", course::qualify));
        all.add(choice("palette.report", "Ctrl+Shift+R", course::report));
        all.add(choice("palette.activity", "Ctrl+Shift+A", course::activity));
    }

    private Choice choice(String key, String keys, Runnable action) {
        return new Choice(words.of(key), keys, action);
    }
}
