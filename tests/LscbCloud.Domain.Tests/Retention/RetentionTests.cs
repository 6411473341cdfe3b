using System.Globalization;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Retention;

public sealed class RetentionTests
{
    private static readonly DateOnly Day = new(2017, 9, 26);
    private static readonly Author Manager = new(PersonId.New(), "Manager");

    [Fact]
    public void Every_class_has_its_facts_and_a_proposal_within_the_bounds()
    {
        Assert.Equal(Enum.GetValues<RecordClass>(), RecordClassFacts.All.Select(facts => facts.Class));
        Assert.All(
            RecordClassFacts.All,
            facts =>
                Assert.True(
                    facts.ProposedYears is null or (>= RetentionRule.FewestYears and <= RetentionRule.MostYears)
                )
        );
    }

    [Fact]
    public void A_class_is_a_proposal_until_the_board_decides_or_confirms()
    {
        var rule = BoardRetentionRule.Propose(RecordClass.Actions);
        Assert.True(rule.IsProposal);
        Assert.Equal(10, rule.Years);

        rule.Decide(10, "As in the council’s schedule.", Day, Manager);

        Assert.False(rule.IsProposal);
        Assert.Equal(1, rule.Version);
        var historyEvent = Assert.Single(rule.Events);
        Assert.Equal("Decided how long records are kept", historyEvent.Sentence);
        Assert.Equal(
            new FieldChange(
                "Kept",
                "Proposed: 10 years after the action was closed or no longer needed",
                "10 years after the action was closed or no longer needed"
            ),
            historyEvent.Changes[0]
        );
    }

    [Fact]
    public void The_history_tells_one_year_and_permanently_as_people_say_them()
    {
        var rule = BoardRetentionRule.Propose(RecordClass.Plans);
        rule.Decide(1, "For a test.", Day, Manager);

        rule.Decide(years: null, "As before.", Day, Manager);

        Assert.Equal(
            new FieldChange("Kept", "1 year after the plan was closed", "permanently"),
            rule.Events[^1].Changes[0]
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Years_outside_the_bounds_are_a_mistake_of_ours(int years)
    {
        var rule = BoardRetentionRule.Propose(RecordClass.Actions);

        _ = Assert.Throws<ArgumentOutOfRangeException>(() => rule.Decide(years, "Why.", Day, Manager));
        Assert.True(rule.IsProposal);
    }

    [Theory]
    [InlineData(1, "2017-09-26", "2016-09-25")]
    [InlineData(10, "2017-09-26", "2007-09-25")]
    [InlineData(1, "2017-03-01", "2016-02-29")]
    [InlineData(1, "2020-02-29", "2019-02-28")]
    [InlineData(1, "2020-03-01", "2019-02-28")]
    [InlineData(4, "2020-03-01", "2016-02-29")]
    [InlineData(100, "2017-09-26", "1917-09-25")]
    public void The_latest_day_whose_records_are_past_their_date(int years, string today, string latest)
    {
        var rule = BoardRetentionRule.Propose(RecordClass.Actions);
        rule.Decide(years, "Why.", Day, Manager);

        var found = rule.PastIfFrom(DateOnly.Parse(today, CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.Parse(latest, CultureInfo.InvariantCulture), found);
    }

    [Fact]
    public void For_every_day_of_five_years_what_is_past_is_what_was_kept_until_before_today()
    {
        var rule = BoardRetentionRule.Propose(RecordClass.Evidence);
        rule.Decide(3, "Why.", Day, Manager);
        var first = new DateOnly(2015, 1, 1);
        var days = Enumerable.Range(0, 5 * 366).Select(first.AddDays).ToArray();

        Assert.All(
            days,
            today =>
            {
                var latest = rule.PastIfFrom(today).GetValueOrDefault();
                Assert.True(rule.KeptUntil(latest) < today, $"{today}: {latest} is not past.");
                Assert.True(rule.KeptUntil(latest.AddDays(1)) >= today, $"{today}: {latest} is not the latest.");
            }
        );
    }

    [Fact]
    public void Nothing_is_past_a_proposal_nor_what_is_kept_permanently()
    {
        var proposed = BoardRetentionRule.Propose(RecordClass.Actions);
        var permanent = BoardRetentionRule.Propose(RecordClass.Actions);
        permanent.Decide(years: null, "Why.", Day, Manager);

        Assert.Null(proposed.PastIfFrom(Day));
        Assert.Null(permanent.PastIfFrom(Day));
        Assert.Null(permanent.KeptUntil(Day));
    }

    [Fact]
    public void A_board_is_under_one_hold_at_most()
    {
        var second = BoardLegalHold.PutOn("Another inquiry.", Day, Manager, heldSince: Day);

        Assert.Equal(RetentionErrors.HoldIsOn, second.Error);
    }

    [Fact]
    public void A_hold_is_lifted_once_and_both_stay_in_the_history()
    {
        var hold = BoardLegalHold.PutOn("A public inquiry.", Day, Manager, heldSince: null).Value;
        hold.Lift("The inquiry reported.", Day.AddDays(1), Manager).MustSucceed();

        var again = hold.Lift("Again.", Day.AddDays(2), Manager);

        Assert.Equal(RetentionErrors.HoldIsLifted, again.Error);
        Assert.Equal(Day.AddDays(1), hold.LiftedOn);
        Assert.Equal(
            ["Put a legal hold on the board", "Lifted the legal hold"],
            hold.Events.Select(historyEvent => historyEvent.Sentence),
            StringComparer.Ordinal
        );
    }
}
