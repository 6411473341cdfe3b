using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Tests.Priorities;

public sealed class ExpectationTests
{
    private static readonly DateOnly Today = new(2017, 9, 26);

    [Fact]
    public void An_update_is_due_a_quarter_after_the_latest() =>
        Assert.Equal(
            new DateOnly(2017, 9, 26),
            Expectations.UpdateDue(new DateOnly(2016, 4, 1), new DateOnly(2017, 6, 26))
        );

    [Fact]
    public void The_first_update_is_due_a_quarter_after_the_priority_began() =>
        Assert.Equal(new DateOnly(2017, 7, 1), Expectations.UpdateDue(new DateOnly(2017, 4, 1), updatedAsAt: null));

    [Theory]
    [InlineData(ImpactState.Stated, null, null)]
    [InlineData(ImpactState.NotStated, null, "2017-08-01")]
    [InlineData(ImpactState.TooEarly, "2017-09-25", "2017-09-25")]
    [InlineData(ImpactState.TooEarly, "2017-09-26", null)]
    public void An_impact_is_missing_when_it_is_not_stated_or_its_day_has_passed(
        ImpactState state,
        string? expectedBy,
        string? since
    ) =>
        Assert.Equal(
            Day(since),
            Expectations.ImpactMissingSince(state, new DateOnly(2017, 8, 1), Day(expectedBy), Today)
        );

    [Fact]
    public void Before_the_first_update_no_impact_is_missing() =>
        Assert.Null(Expectations.ImpactMissingSince(state: null, updatedAsAt: null, expectedBy: null, Today));

    [Theory]
    [InlineData(1, "2017-06-30", "2017-06-30", "2017-10-28")]
    [InlineData(3, "2016-12-31", "2017-06-30", "2017-10-26")]
    [InlineData(7, "2016-12-30", "2017-06-28", "2017-08-25")]
    [InlineData(2, "2016-03-31", "2017-03-31", "2018-04-28")]
    public void A_reading_is_due_in_the_rhythm_of_those_before_it(int count, string first, string latest, string due) =>
        Assert.Equal(Day(due), Expectations.ReadingDue(count, Day(first), Day(latest)));

    [Fact]
    public void Before_the_first_reading_no_day_is_known() =>
        Assert.Null(Expectations.ReadingDue(0, first: null, latest: null));

    private static DateOnly? Day(string? text) =>
        text is null
            ? null
            : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
