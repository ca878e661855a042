package app.courante.app;

import app.courante.store.FreshFolder;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.sync.Code;
import app.courante.sync.Host;
import app.courante.sync.Link;
import app.courante.sync.Shared;
import app.courante.sync.Turned;
import app.courante.sync.TurnedAway;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/// Joins exercises that other laptops run: each in a folder of its own, in which the same one is
/// taken up again.
final class Joining {
    private final House earnest;
    private final Clock wall;
    private final OpenExercises rooms;
    private final Supplier<Texts> texts;
    private final Executor readers;
    private final Consumer<ExerciseRoom> remember;
    private final RealDisk disk = new RealDisk();

    /// @param readers where other laptops are asked, which takes a while
    /// @param remember tells a room who sits here
    Joining(
            House earnest,
            Clock wall,
            OpenExercises rooms,
            Supplier<Texts> texts,
            Executor readers,
            Consumer<ExerciseRoom> remember) {
        this.earnest = earnest;
        this.wall = wall;
        this.rooms = rooms;
        this.texts = texts;
        this.readers = readers;
        this.remember = remember;
    }

    /// Joins one.
    ///
    /// @param exercises the folder in which each has its own
    /// @return calls it off, as long as its window is not there
    Runnable join(
            Path exercises, String address, String code, Runnable done, Consumer<String> failed) {
        var typed = Code.read(code);
        if (typed.isEmpty()) {
            failed.accept(texts.get().of("join.code-unreadable"));
            return () -> {};
        }
        var attempt = new Attempt(done, failed);
        readers.execute(() -> attempt.ask(exercises, address, typed.get()));
        return attempt::callOff;
    }

    /// Where one is to be kept.
    ///
    /// @param fresh null where it was joined before
    private record Found(Link.Way way, Shared shared, Path folder, @Nullable FreshFolder fresh) {}

    private final class Attempt {
        private final Runnable done;
        private final Consumer<String> failed;
        private @Nullable Found found;
        private @Nullable ExerciseRoom room;
        private boolean over;

        Attempt(Runnable done, Consumer<String> failed) {
            this.done = done;
            this.failed = failed;
        }

        /// On a reader's thread; all else where answers are given.
        void ask(Path exercises, String address, Code code) {
            Runnable next;
            try {
                var there = LocalAddresses.read(address, Host.PORT);
                if (there.isEmpty()) next = () -> end(texts.get().of("join.address-unreadable"));
                else {
                    var place = find(exercises, new Link.Way(there.get(), code));
                    next = () -> open(place);
                }
            } catch (TurnedAway e) {
                next = () -> end(sentence(e.why()));
            } catch (StoreFailure e) {
                next = () -> end(Failures.sentence(e, texts.get()));
            }
            earnest.callers().execute(next);
        }

        private Found find(Path exercises, Link.Way way) throws TurnedAway {
            var shared = Link.ask(way);
            var known = JoinedFolder.of(shared, exercises);
            if (known != null) return new Found(way, shared, known, null);
            var day = LocalDate.ofInstant(wall.instant(), wall.getZone());
            var fresh = RunFolders.fresh(exercises, day, shared.name());
            try {
                JoinedFolder.mark(fresh.path(), shared, disk);
            } catch (StoreFailure e) {
                fresh.remove();
                throw e;
            }
            return new Found(way, shared, fresh.path(), fresh);
        }

        private void open(Found place) {
            found = place;
            if (over) {
                leave();
                return;
            }
            try {
                var shown = rooms.shown(place.folder());
                var open = shown == null ? rooms.open(place.folder()) : shown;
                if (shown == null) {
                    room = open;
                    remember.accept(open);
                    open.begin();
                }
                var trainer = open.trainer();
                if (trainer == null) throw new IllegalStateException("not joined");
                trainer.join(
                        open.house(),
                        place.way(),
                        place.shared(),
                        () -> arrived(place, open),
                        why -> end(sentence(why)));
            } catch (StoreFailure e) {
                end(Failures.sentence(e, texts.get()));
            }
        }

        private void arrived(Found place, ExerciseRoom open) {
            if (over) return;
            over = true;
            // One whose window is there already comes to the front.
            if (room == null) rooms.takeUp(place.folder(), false, failed);
            else if (!rooms.joined(open, place.folder(), failed)) return;
            done.run();
        }

        private void end(String sentence) {
            if (over) return;
            over = true;
            leave();
            failed.accept(sentence);
        }

        void callOff() {
            if (over) return;
            over = true;
            leave();
        }

        /// Nothing is left of what began here; what was joined before stays.
        private void leave() {
            if (room != null) NewExercise.close(room);
            room = null;
            var place = found;
            if (place == null || place.fresh() == null) return;
            try {
                place.fresh().remove();
            } catch (StoreFailure e) {
                ProgramLog.LOGGER.log(Level.WARNING, "an exercise that was not joined stays", e);
            }
        }
    }

    private String sentence(Turned why) {
        return texts.get().of("turned", why);
    }
}
