using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Priorities;

public sealed class PriorityTests
{
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly DateOnly July = new(2026, 7, 1);
    private static readonly DateTimeOffset Noon = new(2026, 7, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly Author Lead = new(PersonId.New(), "Robin Hale");
    private static readonly Author Chair = new(PersonId.New(), "Morgan Lisle");

    private readonly Priority _priority = Agree("Neglect");

    [Fact]
    public void A_new_priority_begins_at_version_one_with_one_happening()
    {
        Assert.Equal(1, _priority.Version);
        Assert.Equal("Agreed a priority", Assert.Single(_priority.Events).Sentence);
        Assert.Equal("neglect", _priority.Slug);
    }

    [Fact]
    public void Its_lead_is_handed_over_with_the_group_until_it_is_closed()
    {
        var group = _priority.Lead.Group;

        _priority.HandOver("Designated nurse", "The lead left").MustSucceed();

        Assert.Equal(new Lead("Designated nurse", group), _priority.Lead);
        Assert.Equal("Handed the lead over", _priority.Events[^1].Sentence);
        _priority.Close(July, "Done.", Chair).MustSucceed();
        Assert.Equal(PriorityErrors.Closed, _priority.HandOver("Somebody", "The nurse left").Error);
    }

    [Fact]
    public void An_update_raises_the_version_and_is_the_latest()
    {
        _priority.RecordUpdate(June, Text("Trained 40 people."), Signed(Lead)).MustSucceed();

        Assert.Equal(2, _priority.Version);
        Assert.Equal("Trained 40 people.", _priority.LatestUpdate?.Did);
    }

    [Fact]
    public void Two_updates_may_describe_one_day_and_the_second_is_the_latest()
    {
        _priority.RecordUpdate(June, Text("First."), Signed(Lead)).MustSucceed();
        _priority.RecordUpdate(June, Text("Second."), Signed(Chair)).MustSucceed();

        Assert.Equal([1, 2], _priority.Updates.Select(update => update.Number));
        Assert.Equal("Second.", _priority.LatestUpdate?.Did);
    }

    [Fact]
    public void An_update_is_refused_for_a_day_before_the_latest()
    {
        _priority.RecordUpdate(June, Text("First."), Signed(Lead)).MustSucceed();

        var result = _priority.RecordUpdate(June.AddDays(-1), Text("Second."), Signed(Lead));

        Assert.Equal(PriorityErrors.UpdateOutOfOrder, result.Error);
        _ = Assert.Single(_priority.Updates);
        Assert.Equal(2, _priority.Version);
    }

    [Fact]
    public void A_correction_keeps_what_was_said_before_in_the_history()
    {
        _priority.RecordUpdate(June, Text("Trained 40 people."), Signed(Lead)).MustSucceed();
        var update = Assert.Single(_priority.Updates);

        _priority.AmendUpdate(update.Id, Text("Trained 41 people."), Signed(Chair)).MustSucceed();

        Assert.Equal("Trained 41 people.", update.Did);
        Assert.Equal(Chair, update.WrittenBy);
        Assert.Equal(
            new FieldChange("What we did", "Trained 40 people.", "Trained 41 people."),
            Assert.Single(_priority.Events[^1].Changes)
        );
    }

    [Fact]
    public void Only_the_latest_update_can_be_corrected()
    {
        _priority.RecordUpdate(June, Text("First."), Signed(Lead)).MustSucceed();
        var first = Assert.Single(_priority.Updates);
        _priority.RecordUpdate(July, Text("Second."), Signed(Lead)).MustSucceed();

        var result = _priority.AmendUpdate(first.Id, Text("Changed."), Signed(Lead));

        Assert.Equal(PriorityErrors.OnlyTheLatestUpdate, result.Error);
        Assert.Equal("First.", first.Did);
    }

    [Fact]
    public void An_update_taken_from_a_paper_keeps_its_words()
    {
        _priority
            .RecordUpdate(
                June,
                Text("As printed."),
                Signed(Lead),
                new Provenance("Annual report, line 4", IsInvented: false)
            )
            .MustSucceed();
        var update = Assert.Single(_priority.Updates);

        var result = _priority.AmendUpdate(update.Id, Text("Changed."), Signed(Lead));

        Assert.Equal(PriorityErrors.UpdateFromPaper, result.Error);
    }

    [Fact]
    public void A_proposed_judgement_is_not_in_force_until_it_is_agreed()
    {
        _priority.ProposeJudgement(NeedsAttention, Lead, June).MustSucceed();

        Assert.Null(_priority.LatestJudgement);
        Assert.Equal(JudgementValue.NeedsAttention, _priority.Proposal?.Value);
    }

    [Fact]
    public void A_judgement_is_agreed_at_a_dated_meeting()
    {
        _priority.ProposeJudgement(NeedsAttention, Lead, June).MustSucceed();
        var proposal = Assert.Single(_priority.Judgements);

        _priority.AgreeJudgement(proposal.Id, new("Board meeting", July), Chair).MustSucceed();

        Assert.Equal(proposal, _priority.LatestJudgement);
        Assert.Equal("Board meeting", proposal.Meeting);
        Assert.Equal(July, proposal.AgreedOn);
        Assert.Null(proposal.MeetingId);
        Assert.Null(_priority.Proposal);
    }

    [Fact]
    public void A_judgement_agreed_at_a_meeting_of_the_board_names_it_beside_its_words()
    {
        var meeting = MeetingId.New();
        _priority.ProposeJudgement(NeedsAttention, Lead, June).MustSucceed();
        var proposal = Assert.Single(_priority.Judgements);

        _priority.AgreeJudgement(proposal.Id, new("Executive", July, meeting), Chair).MustSucceed();

        Assert.Equal(meeting, proposal.MeetingId);
        Assert.Equal("Executive", proposal.Meeting);
        Assert.Equal("Executive", _priority.Standing.JudgedAt);
    }

    [Fact]
    public void Nobody_agrees_what_they_proposed_themselves()
    {
        _priority.ProposeJudgement(NeedsAttention, Chair, June).MustSucceed();
        var proposal = Assert.Single(_priority.Judgements);

        var result = _priority.AgreeJudgement(proposal.Id, new("Board meeting", July), Chair);

        Assert.Equal(PriorityErrors.OwnProposal, result.Error);
        Assert.Equal(JudgementState.Proposed, proposal.State);
    }

    [Fact]
    public void A_second_proposal_takes_the_place_of_the_first()
    {
        _priority.ProposeJudgement(NeedsAttention, Lead, June).MustSucceed();
        var first = Assert.Single(_priority.Judgements);
        _priority.ProposeJudgement(NeedsAttention with { Value = JudgementValue.OnTrack }, Lead, July).MustSucceed();

        var result = _priority.AgreeJudgement(first.Id, new("Board meeting", July), Chair);

        Assert.Equal(PriorityErrors.ProposalGone, result.Error);
        Assert.Equal(JudgementState.Withdrawn, first.State);
    }

    [Fact]
    public void A_judgement_cannot_be_agreed_before_it_was_proposed()
    {
        _priority.ProposeJudgement(NeedsAttention, Lead, July).MustSucceed();
        var proposal = Assert.Single(_priority.Judgements);

        var result = _priority.AgreeJudgement(proposal.Id, new("Board meeting", June), Chair);

        Assert.Equal(PriorityErrors.AgreedBeforeProposed, result.Error);
    }

    [Fact]
    public void A_closed_priority_takes_no_more_changes()
    {
        _priority.ProposeJudgement(NeedsAttention, Lead, June).MustSucceed();
        var proposal = Assert.Single(_priority.Judgements);
        _priority.Close(July, "The work is part of early help.", Chair).MustSucceed();

        Result[] results =
        [
            _priority.RecordUpdate(July.AddDays(1), Text("Late."), Signed(Lead)),
            _priority.ProposeJudgement(NeedsAttention, Lead, July),
            _priority.AgreeJudgement(proposal.Id, new("Board meeting", July), Chair),
            _priority.Close(July, "Again.", Chair),
        ];

        Assert.All(results, result => Assert.Equal(PriorityErrors.Closed, result.Error));
        Assert.Equal(JudgementState.Withdrawn, proposal.State);
    }

    [Fact]
    public void A_priority_cannot_be_closed_before_its_first_day()
    {
        var result = _priority.Close(new DateOnly(2026, 3, 31), "Too soon.", Chair);

        Assert.Equal(PriorityErrors.ClosedBeforeItBegan, result.Error);
        Assert.Null(_priority.ClosedOn);
    }

    private static ProposedJudgement NeedsAttention =>
        new(JudgementValue.NeedsAttention, "Needs attention", "Long plans are not falling.");

    private static Priority Agree(string title) =>
        Priority.Agree(
            PlanId.New(),
            new PriorityTerms(
                title,
                "Children who live with neglect are seen early.",
                "",
                new Lead("Head of early help", "Neglect sub-group"),
                new DateOnly(2026, 4, 1),
                To: null,
                new Dictionary<string, string>(StringComparer.Ordinal)
            ),
            Chair
        );

    private static UpdateText Text(string did) => new(did, Impact.NotStated, "Go on.");

    private static Signature Signed(Author author) => new(author, Noon);
}
