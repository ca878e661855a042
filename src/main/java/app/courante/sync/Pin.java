package app.courante.sync;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/// Trusts the one certificate that a code names, and no other.
final class Pin extends X509ExtendedTrustManager {
    private final Code code;
    private boolean other;

    Pin(Code code) {
        this.code = code;
    }

    /// Whether another certificate was shown.
    boolean sawAnother() {
        return other;
    }

    /// The client's side of a connection that was made.
    SSLSocket over(Socket plain) throws IOException {
        try {
            var context = SSLContext.getInstance(Credentials.PROTOCOL);
            context.init(null, new TrustManager[] {this}, null);
            var socket = (SSLSocket) context.getSocketFactory().createSocket(plain, "", 0, true);
            socket.setUseClientMode(true);
            socket.setEnabledProtocols(new String[] {Credentials.PROTOCOL});
            return socket;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // Every Java platform has it.
        }
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        try {
            if (chain.length > 0 && code.names(Credentials.hash(chain[0]))) return;
        } catch (GeneralSecurityException e) {
            throw new CertificateException(e);
        }
        other = true;
        throw new CertificateException("not the certificate that the code names");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        check(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
