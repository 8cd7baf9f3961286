package id.anyam.demo.country;

import id.anyam.shared.ReadyNotice;
import java.util.ArrayList;
import java.util.List;

/** Ready-made sign-ins of the demo country, one for each kind of person who uses the program. */
class DemoSignIns implements ReadyNotice {

    private record Person(String login, String who) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("sekretaris.nasional", "sekretariat Dekranas: terbitkan program, lihat 552 daerah"),
            new Person("sekretaris.jatim", "sekretaris Dekranasda Jawa Timur"),
            new Person("sekretaris.kutim", "sekretaris Dekranasda Kutai Timur: rapat, program, kegiatan, laporan"),
            new Person("ketua.kutim", "ketua Dekranasda Kutai Timur: kembalikan atau setujui"),
            new Person("bidang.kutim", "ketua bidang Daya Saing Kutai Timur"),
            new Person("perencana.kutim", "perencana Dinas Koperasi dan UKM Kutai Timur"),
            new Person("sekretaris.tangsel", "sekretaris Dekranasda Tangerang Selatan: tahun pameran 2023"),
            new Person("sekretaris.sergai", "sekretaris Dekranasda Serdang Bedagai: Rakerda 2025, program 2026"),
            new Person("ketua.sergai", "ketua Dekranasda Serdang Bedagai: dua kegiatan menunggu keputusannya"),
            new Person("pendamping.jatim", "pendamping di kepulauan Jawa Timur"),
            new Person("kurator.sergai", "kurator"),
            new Person("konten.sergai", "admin konten"),
            new Person("perajin.sergai", "perajin"),
            new Person("auditor", "pemeriksa"),
            new Person("administrator", "administrator: akun dan wilayah"));

    @Override
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Akun contoh, semua dengan kata sandi " + DemoCountry.PASSWORD + ":");
        PEOPLE.forEach(person -> lines.add("  %-20s %s".formatted(person.login(), person.who())));
        return lines;
    }
}
