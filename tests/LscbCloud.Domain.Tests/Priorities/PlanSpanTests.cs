using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Tests.Priorities;

/// <summary>A plan is drawn by the quarters of the council's year.</summary>
public sealed class PlanSpanTests
{
    [Fact]
    public void A_financial_year_has_four_quarters()
    {
        var spans = PlanSpan.Of(new(2017, 4, 1), new(2018, 3, 31));

        Assert.Equal(
            [
                new PlanSpan(new(2017, 4, 1), new(2017, 6, 30), "Apr to Jun 2017"),
                new PlanSpan(new(2017, 7, 1), new(2017, 9, 30), "Jul to Sep 2017"),
                new PlanSpan(new(2017, 10, 1), new(2017, 12, 31), "Oct to Dec 2017"),
                new PlanSpan(new(2018, 1, 1), new(2018, 3, 31), "Jan to Mar 2018"),
            ],
            spans
        );
    }

    [Fact]
    public void A_plan_that_begins_within_a_quarter_cuts_its_first_and_its_last()
    {
        var spans = PlanSpan.Of(new(2016, 2, 29), new(2016, 4, 1));

        Assert.Equal(
            [
                new PlanSpan(new(2016, 2, 29), new(2016, 3, 31), "Jan to Mar 2016"),
                new PlanSpan(new(2016, 4, 1), new(2016, 4, 1), "Apr to Jun 2016"),
            ],
            spans
        );
    }

    [Fact]
    public void A_plan_of_three_years_is_drawn_by_quarters_and_one_of_a_day_more_by_years()
    {
        var three = PlanSpan.Of(new(2015, 4, 1), new(2018, 3, 31));
        var more = PlanSpan.Of(new(2015, 4, 1), new(2018, 4, 1));

        Assert.Equal(PlanSpan.MostQuarters, three.Count);
        Assert.Equal(
            ["2015 to 2016", "2016 to 2017", "2017 to 2018", "2018 to 2019"],
            more.Select(span => span.Label),
            StringComparer.Ordinal
        );
        Assert.Equal(new DateOnly(2018, 4, 1), more[^1].To);
    }

    [Theory]
    [InlineData(2017, 1, 1, 2017, 1, 1)]
    [InlineData(2016, 9, 15, 2018, 2, 28)]
    [InlineData(2013, 5, 2, 2022, 12, 31)]
    public void Spans_cover_the_plan_without_a_gap(int year, int month, int day, int toYear, int toMonth, int toDay)
    {
        DateOnly from = new(year, month, day);
        DateOnly to = new(toYear, toMonth, toDay);

        var spans = PlanSpan.Of(from, to);

        Assert.Equal(from, spans[0].From);
        Assert.Equal(to, spans[^1].To);
        Assert.All(spans.Skip(1).Zip(spans), pair => Assert.Equal(pair.Second.To.AddDays(1), pair.First.From));
    }
}
