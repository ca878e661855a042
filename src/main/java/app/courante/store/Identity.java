package app.courante.store;

import app.courante.crisis.DeviceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// This laptop's Ed25519 key pair, made at its first start, and the name drawn from it.
public final class Identity {
    private static final String ALGORITHM = "Ed25519";

    /// Consonants without those that look like another letter or a digit: no mark is a word.
    private static final String LETTERS = "BCDFGHJKLMNPQRTVWXZ";

    private final DeviceId device;
    private final String publicKey;
    private final PrivateKey privateKey;

    private Identity(String publicKey, PrivateKey privateKey) {
        this.device = device(publicKey);
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    public DeviceId device() {
        return device;
    }

    /// X.509 encoded, in base64.
    public String publicKey() {
        return publicKey;
    }

    /// Reads the key pair of this file, or makes one and keeps it there.
    public static Identity in(Path file, Disk disk) {
        try {
            if (!disk.exists(file)) {
                var fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                disk.replace(file, text(fresh).getBytes(StandardCharsets.UTF_8));
            }
            try (var in = disk.read(file)) {
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StoreFailure(Problem.KEY_DAMAGED, file, e);
        }
    }

    /// The name of the device that has this public key.
    static DeviceId device(String publicKey) {
        var hash = ChainedLine.sha256(Base64.getDecoder().decode(publicKey));
        var mark = new StringBuilder();
        for (int i = 0; i < 3; i++)
            mark.append(
                    LETTERS.charAt(
                            Integer.parseInt(hash, 16 + 4 * i, 20 + 4 * i, 16) % LETTERS.length()));
        return new DeviceId(mark + "-" + hash.substring(0, 16));
    }

    /// The signature of this text, in base64.
    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // Every Java platform since 15 has it.
        }
    }

    static boolean signed(String publicKey, String text, String signature) {
        try {
            var bytes = Base64.getDecoder().decode(signature);
            // The last character has bits to spare: only one way of writing them is ours.
            if (!Base64.getEncoder().encodeToString(bytes).equals(signature)) return false;
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey(publicKey));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String text(KeyPair pair) {
        var base64 = Base64.getEncoder();
        return base64.encodeToString(pair.getPublic().getEncoded())
                + "\n"
                + base64.encodeToString(pair.getPrivate().getEncoded())
                + "\n";
    }

    private static Identity parse(String text) throws GeneralSecurityException {
        var lines = text.lines().toList();
        if (lines.size() != 2) throw new IllegalArgumentException("two lines expected");
        var publicBytes = Base64.getDecoder().decode(lines.getFirst());
        var encoded = Base64.getDecoder().decode(lines.getLast());
        var identity =
                new Identity(
                        Base64.getEncoder().encodeToString(publicBytes),
                        KeyFactory.getInstance(ALGORITHM)
                                .generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        if (!signed(identity.publicKey, "whole", identity.sign("whole")))
            throw new IllegalArgumentException("the two keys are no pair");
        return identity;
    }

    private static PublicKey publicKey(String text) throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(text);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
