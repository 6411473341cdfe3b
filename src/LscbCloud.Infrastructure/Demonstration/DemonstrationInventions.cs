using LscbCloud.Domain.Measures;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The measures of Northshire, which does not exist. Every number here is invented, and labelled so wherever it is shown.</summary>
internal static class DemonstrationInventions
{
    private const string Northshire = "northshire";
    private const string Neglect = "Neglect";
    private const string CaseSystem = "Invented: case system, each quarter";

    private static readonly DateOnly PlanEnd = new(2018, 3, 31);

    public static IReadOnlyList<DemonstrationMeasure> OfNeglect => [.. OfPlans, .. OfPractice];

    private static DemonstrationMeasure[] OfPlans =>
        [
            Counted(
                "Plans lasting 9 months or more",
                "children",
                MeasurePolarity.LowerIsBetter,
                new Aim(25, On: null),
                [
                    .. Quarters(new(2015, 12, 31), 41, 43, 40, 36, 35, 31),
                    new(
                        new(2016, 12, 31),
                        Figure.Of(33),
                        CaseSystem,
                        "Two plans had ended before the day.",
                        Restates: 5
                    ),
                    .. Quarters(new(2017, 6, 30), 29),
                ]
            ),
            Shared(
                "Second or later plan within 2 years",
                "of new plans",
                MeasurePolarity.LowerIsBetter,
                new Aim(10, On: null),
                Shares(new(2015, 12, 31), (21, 150), (24, 160), (20, 154), (20, 155), (18, 150), (19, 158), (17, 155))
            ),
            Counted(
                "Shared profiles completed",
                "since June 2016",
                MeasurePolarity.HigherIsBetter,
                new Aim(120, PlanEnd),
                Quarters(new(2016, 6, 30), 0, 6, 18, 31, 58)
            ),
            Counted(
                "Practitioners trained in the profile",
                "people",
                MeasurePolarity.HigherIsBetter,
                new Aim(300, PlanEnd),
                Quarters(new(2016, 6, 30), 0, 74, 119, 161, 214)
            ),
        ];

    private static DemonstrationMeasure[] OfPractice =>
        [
            Shared(
                "Children seen alone at the first visit",
                "of first visits",
                MeasurePolarity.HigherIsBetter,
                new Aim(95, On: null),
                Shares(new(2016, 9, 30), (61, 80), (66, 82), (70, 84), (78, 90))
            ),
            Counted(
                "Long plans that ended without a decision",
                "children",
                MeasurePolarity.LowerIsBetter,
                new Aim(1, On: null),
                Quarters(new(2016, 9, 30), 11, 9, 7, 4)
            ),
            new(
                Northshire,
                Neglect,
                MeasureUnit.Days,
                new MeasureTerms(
                    "From referral to the first visit",
                    "days, on average",
                    MeasurePolarity.LowerIsBetter,
                    new Aim(8, PlanEnd),
                    CaseSystem
                ),
                [
                    .. Quarters(new(2016, 9, 30), 14, 12.5m, 12),
                    new(
                        new(2017, 6, 30),
                        Figure.Of(11.5m),
                        CaseSystem,
                        "One team has not sent its last week.",
                        IsProvisional: true
                    ),
                ]
            ),
        ];

    public static IReadOnlyList<DemonstrationMeasure> OfOthers =>
        [
            Shared(
                "Repeat referrals",
                "of referrals",
                MeasurePolarity.LowerIsBetter,
                new Aim(18, PlanEnd),
                Shares(new(2017, 3, 31), (96, 400), (78, 410))
            ) with
            {
                Priority = "Early help",
            },
            Counted(
                "Calls to the advice line",
                "calls in the quarter",
                MeasurePolarity.Neither,
                aim: null,
                Quarters(new(2016, 12, 31), 212, 260, 305)
            ) with
            {
                Priority = "Early help",
            },
            Shared(
                "Return conversations within 3 days",
                "of returns",
                MeasurePolarity.HigherIsBetter,
                new Aim(90, PlanEnd),
                Shares(new(2017, 3, 31), (22, 44))
            ) with
            {
                Priority = "Children who go missing",
            },
        ];

    private static DemonstrationMeasure Counted(
        string title,
        string counted,
        MeasurePolarity polarity,
        Aim? aim,
        IReadOnlyList<DemonstrationReading> readings
    ) => new(Northshire, Neglect, MeasureUnit.Count, new(title, counted, polarity, aim, CaseSystem), readings);

    private static DemonstrationMeasure Shared(
        string title,
        string counted,
        MeasurePolarity polarity,
        Aim? aim,
        IReadOnlyList<DemonstrationReading> readings
    ) => new(Northshire, Neglect, MeasureUnit.Percent, new(title, counted, polarity, aim, CaseSystem), readings);

    private static DemonstrationReading[] Quarters(DateOnly first, params decimal[] values) =>
        [.. values.Select((value, quarter) => Of(first, quarter, Figure.Of(value)))];

    private static DemonstrationReading[] Shares(DateOnly first, params (int Of, int All)[] shares) =>
        [.. shares.Select((share, quarter) => Of(first, quarter, Figure.Of(share.Of, share.All)))];

    private static DemonstrationReading Of(DateOnly first, int quarter, Figure figure) =>
        new(EndOfQuarter(first, quarter), figure, CaseSystem);

    private static DateOnly EndOfQuarter(DateOnly first, int quarter)
    {
        const int months = 3;

        // Counted from the first of the next month, so that a quarter ends on its last day and not on the 30th.
        return first.AddDays(1).AddMonths(months * quarter).AddDays(-1);
    }
}
