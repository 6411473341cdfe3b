using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Priorities;

public sealed class PriorityReopeningTests
{
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly DateOnly July = new(2026, 7, 1);
    private static readonly DateOnly August = new(2026, 8, 1);
    private static readonly Author Lead = new(PersonId.New(), "Robin Hale");
    private static readonly Author Chair = new(PersonId.New(), "Morgan Lisle");
    private static readonly Signature Signed = new(Lead, new DateTimeOffset(2026, 8, 1, 12, 0, 0, TimeSpan.Zero));
    private static readonly UpdateText Text = new("Trained 40 people.", Impact.NotStated, "Go on.");

    private readonly Plan _plan = Plan.Begin("Plan 2026 to 2027", new(2026, 4, 1), new(2027, 3, 31));
    private readonly Priority _priority;

    public PriorityReopeningTests() => _priority = Agree(_plan);

    [Fact]
    public void A_closed_priority_is_opened_again_with_a_reason_that_the_history_tells()
    {
        _priority.Close(July, "The aim was reached.", Chair).MustSucceed();

        _priority.Reopen(_plan, August, "More children wait again.").MustSucceed();

        Assert.Equal((null, null, null), (_priority.ClosedOn, _priority.ClosureReason, _priority.ClosedBy));
        var told = _priority.Events[^1];
        Assert.Equal("Reopened the priority on 1 August 2026", told.Sentence);
        Assert.Equal(FieldChange.Added("Reason", "More children wait again."), Assert.Single(told.Changes));
    }

    [Fact]
    public void A_priority_that_was_opened_again_takes_updates_and_can_be_closed_again()
    {
        _priority.Close(July, "The aim was reached.", Chair).MustSucceed();
        Assert.Equal(PriorityErrors.Closed, _priority.RecordUpdate(August, Text, Signed).Error);

        _priority.Reopen(_plan, August, "More children wait again.").MustSucceed();

        _priority.RecordUpdate(August, Text, Signed).MustSucceed();
        _priority.Close(August, "Reached once more.", Chair).MustSucceed();
    }

    [Fact]
    public void A_priority_that_is_open_is_not_opened_again()
    {
        var result = _priority.Reopen(_plan, August, "More children wait again.");

        Assert.Equal(PriorityErrors.NotClosed, result.Error);
        Assert.Equal(1, _priority.Version);
    }

    [Fact]
    public void A_priority_of_a_closed_plan_stays_closed()
    {
        _priority.Close(July, "The aim was reached.", Chair).MustSucceed();
        _plan.Close(July, "Most was reached.", Chair, openPriorities: 0).MustSucceed();

        var result = _priority.Reopen(_plan, August, "More children wait again.");

        Assert.Equal(PriorityErrors.PlanClosed, result.Error);
        Assert.Equal(July, _priority.ClosedOn);
    }

    [Fact]
    public void The_judgement_in_force_stays_and_a_withdrawn_proposal_stays_withdrawn()
    {
        _priority.ProposeJudgement(Judged("On track"), Lead, June).MustSucceed();
        _priority.AgreeJudgement(_priority.Proposal!.Id, new("Board meeting", June), Chair).MustSucceed();
        _priority.ProposeJudgement(Judged("Off track"), Lead, July).MustSucceed();
        _priority.Close(July, "The aim was reached.", Chair).MustSucceed();

        _priority.Reopen(_plan, August, "More children wait again.").MustSucceed();

        Assert.Equal("On track", _priority.LatestJudgement?.Label);
        Assert.Equal("On track", _priority.Standing.JudgedLabel);
        Assert.Null(_priority.Proposal);
        Assert.Null(_priority.Standing.Proposed);
    }

    [Fact]
    public void A_correction_is_refused_in_advance_until_there_is_an_update_and_after_closing()
    {
        Assert.Equal(PriorityErrors.OnlyTheLatestUpdate, _priority.WhyNotAmended(_priority.LatestUpdate?.Id));

        _priority.RecordUpdate(June, Text, Signed).MustSucceed();

        Assert.Null(_priority.WhyNotAmended(_priority.LatestUpdate?.Id));
        _priority.Close(July, "The aim was reached.", Chair).MustSucceed();
        Assert.Equal(PriorityErrors.Closed, _priority.WhyNotAmended(_priority.LatestUpdate?.Id));
    }

    [Fact]
    public void An_agreement_is_refused_in_advance_to_nobody_but_whoever_proposed()
    {
        Assert.Equal(PriorityErrors.ProposalGone, _priority.WhyNotAgreed(_priority.Proposal?.Id, new Asker(Chair.Id)));

        _priority.ProposeJudgement(Judged("On track"), Lead, June).MustSucceed();

        Assert.Null(_priority.WhyNotAgreed(_priority.Proposal?.Id, new Asker(Chair.Id)));
        Assert.Equal(PriorityErrors.OwnProposal, _priority.WhyNotAgreed(_priority.Proposal?.Id, new Asker(Lead.Id)));
    }

    private static ProposedJudgement Judged(string label) => new(JudgementValue.OnTrack, label, "The measures say so.");

    private static Priority Agree(Plan plan) =>
        Priority.Agree(
            plan.Id,
            new PriorityTerms(
                "Neglect",
                "Children who live with neglect are seen early.",
                "",
                new Lead("Head of early help", "Neglect sub-group"),
                new DateOnly(2026, 4, 1),
                To: null,
                new Dictionary<string, string>(StringComparer.Ordinal)
            ),
            Chair
        );
}
