/// The crisis desk: one module, whose rooms are described in docs/architecture.md.
module app.courante {
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires javafx.controls;
    requires javafx.swing;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.material2;
    requires com.h2database;
    requires org.jooq;
    requires tools.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires org.snakeyaml.engine;
    requires info.picocli;
    requires de.siegmar.fastcsv;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires com.google.zxing;
    requires com.googlecode.ezvcard;
    requires net.sf.biweekly;
    requires org.dhatim.fastexcel;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.jspecify;

    opens app.courante.app to
            javafx.graphics;
    opens app.courante.console to
            info.picocli,
            tools.jackson.databind;
    opens app.courante.crisis to
            tools.jackson.databind;
    opens app.courante.store to
            tools.jackson.databind;
}
