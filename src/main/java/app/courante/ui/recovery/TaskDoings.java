package app.courante.ui.recovery;

import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.Origin;
import app.courante.crisis.board.TaskLine.State;
import java.util.ArrayList;
import java.util.List;

/// What can be done to the task chosen, and how it is done.
final class TaskDoings {
    private final RecoveryModel model;
    private final TaskForms forms;
    private final ListForms lists;
    private final DetailsCard details;

    TaskDoings(RecoveryModel model, TaskForms forms, ListForms lists, DetailsCard details) {
        this.model = model;
        this.forms = forms;
        this.lists = lists;
        this.details = details;
    }

    /// In the order of the buttons; what comes next first.
    List<Doing> possible() {
        var all = new ArrayList<Doing>();
        if (!model.situation().get().running()) return List.of(Doing.DETAILS, Doing.ENTRIES);
        model.chosen().ifPresent(line -> ofTask(line, all));
        if (model.board().get().active()) all.add(Doing.ADD);
        if (model.situation().get().conduct().restart().returned() == null) all.add(Doing.RETURN);
        return all;
    }

    private static void ofTask(TaskLine line, List<Doing> all) {
        boolean planned = line.origin() != Origin.RETURN;
        switch (line.state()) {
            case STARTABLE, TO_COME -> all.addAll(List.of(Doing.START, Doing.BLOCK));
            case RUNNING -> {
                if (line.nextStep() > 0) all.add(Doing.STEP);
                all.addAll(List.of(Doing.END, Doing.BLOCK));
            }
            case BLOCKED -> all.add(Doing.UNBLOCK);
            case DONE, DROPPED -> all.add(Doing.REOPEN);
        }
        if (line.state() == State.STARTABLE) all.add(Doing.END);
        if (!line.state().ended()) {
            if (line.procedure() != null && !line.procedure().backups().isEmpty())
                all.add(Doing.BACKUP);
            if (line.stepsDone() > 0) all.add(Doing.REOPEN_STEP);
            if (planned) all.addAll(List.of(Doing.MOVE, Doing.DROP));
        }
        all.add(Doing.DETAILS);
        if (!line.told().entries().isEmpty()) all.add(Doing.ENTRIES);
    }

    void act(Doing doing) {
        if (!possible().contains(doing)) return;
        if (doing == Doing.ADD) lists.add();
        else if (doing == Doing.RETURN) lists.giveBack();
        else model.chosen().ifPresent(line -> act(doing, line));
    }

    private void act(Doing doing, TaskLine line) {
        switch (doing) {
            case START -> {
                if (line.awaitsCopy() && line.waits().isEmpty()) forms.backup(line);
                else if (!model.next(line)) forms.start(line);
            }
            case STEP -> {
                if (!model.next(line) && line.awaitsCopy()) forms.backup(line);
            }
            case END -> forms.end(line);
            case BLOCK -> forms.block(line);
            case UNBLOCK -> forms.unblock(line);
            case BACKUP -> forms.backup(line);
            case REOPEN -> forms.reopen(line);
            case REOPEN_STEP -> forms.reopenStep(line);
            case MOVE -> lists.move(line);
            case DROP -> forms.drop(line);
            case DETAILS -> details.open(line);
            case ENTRIES -> model.seat().evidence().open(line.told().entries());
            case ADD -> lists.add();
            case RETURN -> lists.giveBack();
        }
    }

    /// The one thing that comes next of a task; its details when nothing does.
    void next() {
        model.chosen()
                .ifPresent(line -> {
                    var possible = possible();
                    if (line.state() == State.TO_COME || line.state().ended()) details.open(line);
                    else if (possible.contains(Doing.STEP)) act(Doing.STEP);
                    else if (line.state() == State.RUNNING) act(Doing.END);
                    else if (line.state() == State.BLOCKED) act(Doing.UNBLOCK);
                    else act(Doing.START);
                });
    }
}
