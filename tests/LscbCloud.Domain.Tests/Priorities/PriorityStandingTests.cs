using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Priorities;

/// <summary>What a priority keeps for lists is at every step what its updates and judgements say.</summary>
public sealed class PriorityStandingTests
{
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly Author Lead = new(PersonId.New(), "Robin Hale");
    private static readonly Author Chair = new(PersonId.New(), "Morgan Lisle");
    private static readonly Signature Signed = new(Lead, new DateTimeOffset(2026, 7, 2, 12, 0, 0, TimeSpan.Zero));

    private readonly Priority _priority = Priority.Agree(
        PlanId.New(),
        new PriorityTerms(
            "Neglect",
            "Seen early.",
            "",
            new Lead("Head of early help", Group: null),
            June,
            To: null,
            new Dictionary<string, string>(StringComparer.Ordinal)
        ),
        Chair
    );

    [Fact]
    public void A_priority_standing_follows_its_updates()
    {
        MustAgree();
        _priority.RecordUpdate(June, Text(Impact.NotStated), Signed).MustSucceed();
        MustAgree();
        _priority.RecordUpdate(June, Text(Impact.Stated("Fewer.")), Signed).MustSucceed();
        MustAgree();
        var latest = _priority.LatestUpdate ?? throw new InvalidOperationException("An update was written.");
        _priority.AmendUpdate(latest.Id, Text(Impact.TooEarly(June.AddDays(90))), Signed).MustSucceed();

        MustAgree();
        Assert.Equal((2, ImpactState.TooEarly), (_priority.Standing.UpdateCount, _priority.Standing.Impact));
    }

    [Fact]
    public void A_priority_standing_follows_its_judgements()
    {
        Propose(JudgementValue.OffTrack);
        MustAgree();
        Propose(JudgementValue.NeedsAttention);
        MustAgree();
        Decide(June.AddDays(40));
        MustAgree();
        Propose(JudgementValue.OnTrack);
        MustAgree();
        // Minutes come late: a judgement of an earlier meeting does not take the place of a later one.
        Decide(June.AddDays(20));

        MustAgree();
        Assert.Equal(JudgementValue.NeedsAttention, _priority.Standing.Judged);
    }

    [Fact]
    public void Nothing_waits_any_more_when_it_is_closed()
    {
        Propose(JudgementValue.OnTrack);

        _priority.Close(June.AddDays(60), "Done.", Chair).MustSucceed();

        MustAgree();
        Assert.Null(_priority.Standing.Proposed);
    }

    private void MustAgree()
    {
        var (latest, agreed, waiting) = (_priority.LatestUpdate, _priority.LatestJudgement, _priority.Proposal);
        var standing = _priority.Standing;

        Assert.Equal(
            (_priority.Updates.Count, latest?.AsAt, latest?.ImpactState),
            (standing.UpdateCount, standing.UpdatedAsAt, standing.Impact)
        );
        Assert.Equal(
            (agreed?.Value, agreed?.Label, agreed?.AgreedOn, agreed?.Meeting, agreed?.IsInvented ?? false),
            (standing.Judged, standing.JudgedLabel, standing.JudgedOn, standing.JudgedAt, standing.IsJudgementInvented)
        );
        Assert.Equal(
            (waiting?.Value, waiting?.Label, waiting?.ProposedOn),
            (standing.Proposed, standing.ProposedLabel, standing.ProposedOn)
        );
    }

    private void Propose(JudgementValue value) =>
        _priority
            .ProposeJudgement(new ProposedJudgement(value, $"{value}", "Why.", IsInvented: true), Lead, June)
            .MustSucceed();

    private void Decide(DateOnly on) =>
        _priority.AgreeJudgement(_priority.Proposal?.Id ?? default, new("Board meeting", on), Chair).MustSucceed();

    private static UpdateText Text(Impact impact) => new("Trained 40 people.", impact, "Go on.");
}
