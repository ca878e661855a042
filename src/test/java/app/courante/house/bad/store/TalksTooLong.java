package app.courante.house.bad.store;

import java.util.List;

/// Has a method that does not fit on a screen.
final class TalksTooLong {
    void talk(List<Integer> words) {
        words.add(0);
        words.add(1);
        words.add(2);
        words.add(3);
        words.add(4);
        words.add(5);
        words.add(6);
        words.add(7);
        words.add(8);
        words.add(9);
        words.add(10);
        words.add(11);
        words.add(12);
        words.add(13);
        words.add(14);
        words.add(15);
        words.add(16);
        words.add(17);
        words.add(18);
        words.add(19);
        words.add(20);
        words.add(21);
        words.add(22);
        words.add(23);
        words.add(24);
        words.add(25);
        words.add(26);
        words.add(27);
        words.add(28);
        words.add(29);
        words.add(30);
        words.add(31);
        words.add(32);
        words.add(33);
        words.add(34);
        words.add(35);
        words.add(36);
        words.add(37);
        words.add(38);
        words.add(39);
        words.add(40);
    }
}
