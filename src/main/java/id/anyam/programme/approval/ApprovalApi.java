package id.anyam.programme.approval;

import id.anyam.programme.ActivityId;
import id.anyam.programme.approval.Approval.State;
import id.anyam.web.May;
import id.anyam.web.Typing;
import id.anyam.web.Unfit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The steps of an activity for programs; the same step twice has one effect. */
@RestController
@RequestMapping("/api/v1/activities/{id}")
class ApprovalApi {

    private final Approvals approvals;
    private final ApprovalWorkflow workflow;

    ApprovalApi(Approvals approvals, ApprovalWorkflow workflow) {
        this.approvals = approvals;
        this.workflow = workflow;
    }

    /** Where the activity stands now, and why where that was said. */
    record Standing(UUID id, String state, int version, Optional<String> why, Optional<String> field) {}

    @May("activity.submit")
    @PostMapping("/submission")
    Standing submit(@PathVariable UUID id) {
        workflow.submit(new ActivityId(id));
        return standing(id);
    }

    @May("activity.return")
    @PostMapping("/return")
    Standing giveBack(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var form = ReturnForm.read(typing);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.giveBack(new ActivityId(id), seen(typing), form.why(), form.field());
        return standing(id);
    }

    @May("activity.approve")
    @PostMapping("/approval")
    Standing approve(@PathVariable UUID id, @RequestBody(required = false) @Nullable JsonNode body) {
        var typing = Typing.of(body == null ? JsonNodeFactory.instance.objectNode() : body);
        workflow.approve(new ActivityId(id), seen(typing));
        return standing(id);
    }

    @May("activity.cancel")
    @PostMapping("/cancellation")
    Standing cancel(@PathVariable UUID id, @RequestBody JsonNode body) {
        var typing = Typing.of(body);
        var why = typing.text("why", 5, 1000);
        if (!typing.fits()) {
            throw new Unfit(typing);
        }
        workflow.cancel(new ActivityId(id), why);
        return standing(id);
    }

    private static Optional<Integer> seen(Typing typing) {
        var version = typing.value("version");
        return version.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(version)) : Optional.empty();
    }

    private Standing standing(UUID id) {
        var approval = approvals.require(new ActivityId(id));
        var version = approval.version();
        return switch (approval.state()) {
            case State.Draft() -> new Standing(id, "DRAFT", version, Optional.empty(), Optional.empty());
            case State.Submitted _ -> new Standing(id, "SUBMITTED", version, Optional.empty(), Optional.empty());
            case State.Returned(var _, var why, var field) ->
                new Standing(id, "RETURNED", version, Optional.of(why), field);
            case State.Approved _ -> new Standing(id, "APPROVED", version, Optional.empty(), Optional.empty());
            case State.Cancelled(var _, var why) ->
                new Standing(id, "CANCELLED", version, Optional.of(why), Optional.empty());
        };
    }
}
