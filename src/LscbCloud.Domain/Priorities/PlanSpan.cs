using System.Globalization;

namespace LscbCloud.Domain.Priorities;

/// <summary>A stretch of a plan under which its objectives are drawn: a quarter of the financial year, or a whole one in a long plan.</summary>
/// <param name="From">Its first day, which is never before that of the plan.</param>
/// <param name="To">Its last day, which is never after that of the plan.</param>
/// <param name="Label">What it is called: <c>Apr to Jun 2017</c>, or <c>2017 to 2018</c>.</param>
public sealed record PlanSpan(DateOnly From, DateOnly To, string Label)
{
    /// <summary>A plan of more quarters than this is drawn by years: more columns than that nobody can read.</summary>
    public const int MostQuarters = 12;

    private const int MonthsOfAQuarter = 3;
    private const int MonthsOfAYear = 12;
    private const int FirstMonth = 4;

    /// <summary>
    /// The quarters of a plan, or its years where it has more than twelve quarters. The financial year of a council begins on
    /// 1 April, so its quarters begin in April, July, October and January; the first and the last are cut where the plan is.
    /// </summary>
    public static IReadOnlyList<PlanSpan> Of(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);

        var quarters = Stretches(from, to, MonthsOfAQuarter);

        return quarters.Count <= MostQuarters ? quarters : Stretches(from, to, MonthsOfAYear);
    }

    private static List<PlanSpan> Stretches(DateOnly from, DateOnly to, int months)
    {
        var spans = new List<PlanSpan>();
        var begin = BeginOf(from, months);

        while (begin <= to)
        {
            var end = begin.AddMonths(months).AddDays(-1);
            spans.Add(new PlanSpan(begin < from ? from : begin, end > to ? to : end, LabelOf(begin, end)));
            begin = begin.AddMonths(months);
        }

        return spans;
    }

    /// <summary>The first day of the quarter or financial year that a day lies in.</summary>
    private static DateOnly BeginOf(DateOnly day, int months)
    {
        var sinceApril = (day.Month - FirstMonth + MonthsOfAYear) % MonthsOfAYear;

        return new DateOnly(day.Year, day.Month, 1).AddMonths(-(sinceApril % months));
    }

    private static string LabelOf(DateOnly begin, DateOnly end) =>
        begin.Year == end.Year
            ? string.Create(CultureInfo.InvariantCulture, $"{begin:MMM} to {end:MMM yyyy}")
            : string.Create(CultureInfo.InvariantCulture, $"{begin:yyyy} to {end:yyyy}");
}
