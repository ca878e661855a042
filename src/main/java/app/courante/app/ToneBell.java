package app.courante.app;

import app.courante.ui.alerts.Bell;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

/// Two short notes on this laptop's loudspeaker; a laptop without one stays silent.
final class ToneBell implements Bell {
    private static final Logger LOG = Logger.getLogger(ToneBell.class.getName());
    private static final float RATE = 22_050;
    private static final double LOUDNESS = 0.35;
    private static final int[] NOTES = {880, 1175};
    private static final double SECONDS = 0.16;

    private final Executor sounding;
    private final AtomicBoolean busy = new AtomicBoolean();

    /// @param sounding where one waits until it has sounded
    ToneBell(Executor sounding) {
        this.sounding = sounding;
    }

    @Override
    public void ring() {
        if (busy.compareAndSet(false, true)) sounding.execute(this::sound);
    }

    private void sound() {
        var format = new AudioFormat(RATE, 16, 1, true, false);
        try (var line = AudioSystem.getSourceDataLine(format)) {
            var notes = notes();
            line.open(format);
            line.start();
            line.write(notes, 0, notes.length);
            line.drain();
        } catch (LineUnavailableException | RuntimeException noLoudspeaker) {
            LOG.log(Level.FINE, "no sound", noLoudspeaker);
        } finally {
            busy.set(false);
        }
    }

    /// Each note swells and fades, so that it does not click.
    static byte[] notes() {
        int each = (int) (RATE * SECONDS);
        var bytes = new byte[NOTES.length * each * 2];
        for (int i = 0; i < NOTES.length * each; i++) {
            double within = i % each / (double) each;
            double swell = Math.sin(Math.PI * within);
            double wave = Math.sin(2 * Math.PI * NOTES[i / each] * i / RATE);
            int sample = (int) (Short.MAX_VALUE * LOUDNESS * swell * wave);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }
}
