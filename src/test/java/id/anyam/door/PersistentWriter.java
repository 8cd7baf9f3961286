package id.anyam.door;

import id.anyam.Api;
import id.anyam.door.WrittenLedger.Step;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody who plans one activity after another over the API, and sends again whatever was not answered, each
 * time with the same key, until it is.
 */
final class PersistentWriter extends Thread {

    private final Api secretary;
    private final Api chair;
    private final UUID programme;
    private final WrittenLedger ledger = new WrittenLedger();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile String trouble = "";
    private volatile boolean finishing;

    PersistentWriter(int port, WritingCouncil council) {
        this.secretary = new Api(port, Optional.of(council.secretary()));
        this.chair = new Api(port, Optional.of(council.chair()));
        this.programme = council.programme();
    }

    WrittenLedger ledger() {
        return ledger;
    }

    int answered() {
        return answered.get();
    }

    /** What was last answered instead of a success. */
    String trouble() {
        return trouble;
    }

    void finish() throws InterruptedException {
        finishing = true;
        join();
    }

    @Override
    public void run() {
        while (!finishing) {
            var id = UUID.randomUUID();
            var path = "/api/v1/activities/" + id;
            send(secretary, "POST", "/api/v1/activities", activity(id, programme));
            done(id, Step.SAVED);
            var budget = send(secretary, "PUT", path + "/budget", """
                    {"lines": [{"description": "Bahan", "amount": 24000000,
                                "sources": [{"source": "HIBAH_APBD", "amount": 24000000}]}]}
                    """);
            done(id, Step.BUDGETED);
            send(secretary, "POST", path + "/submission", "{}");
            done(id, Step.SUBMITTED);
            send(chair, "POST", path + "/approval", "{}");
            done(id, Step.APPROVED);
            send(secretary, "PUT", path + "/realisations/2023/1", """
                    {"output": 20, "spending": [{"allocation": "%s", "amount": 19000000}]}
                    """.formatted(
                            budget.json().at("/lines/0/sources/0/allocation").asString()));
            done(id, Step.REALISED);
        }
    }

    private void done(UUID activity, Step step) {
        ledger.answered(activity, step);
        answered.incrementAndGet();
    }

    private Api.Answer send(Api person, String method, String path, String body) {
        var key = UUID.randomUUID().toString();
        while (true) {
            try {
                var answer = person.send(method, path, body, "Idempotency-Key", key);
                if (answer.status() < 300) {
                    return answer;
                }
                trouble = method + " " + path + " " + answer.status() + " "
                        + answer.response().body();
            } catch (IllegalStateException e) {
                trouble = String.valueOf(e.getMessage());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String activity(UUID id, UUID programme) {
        return """
                {"id": "%s", "programme": "%s", "title": "Pelatihan rotan", "kind": "TRAINING", "region": "64.08",
                 "starts_on": "2023-03-06", "ends_on": "2023-03-10", "audience": "Perajin pemula", "quota": 25,
                 "responsible": "Bidang Daya Saing", "output_unit": "perajin", "output_target": 25}
                """.formatted(id, programme);
    }
}
