package app.courante.house.bad.desk;

import com.google.zxing.qrcode.QRCodeWriter;

/// Draws QR codes at the desk.
record DrawsCodes(QRCodeWriter writer) {}
