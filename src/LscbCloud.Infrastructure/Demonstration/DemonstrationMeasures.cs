using LscbCloud.Domain.Priorities;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>
/// The measures of the demonstration. Those of real boards are figures that their papers print with the counts behind
/// them; a percentage that is printed alone is no reading. Those of Northshire are invented.
/// </summary>
internal static class DemonstrationMeasures
{
    private const string Northshire = "northshire";
    private const string Neglect = "Neglect";
    private const string SurreyPaper = "Covering report on the annual report 2016 to 2017, 7 September 2017, line";
    private const string CheshirePaper =
        "Priorities and role in improvement, paper to the Scrutiny Committee, 11 March 2014, line 36";

    private static readonly DateOnly SurreyPrinted = new(2017, 9, 7);
    private static readonly DateOnly CheshirePrinted = new(2014, 3, 11);
    private static readonly DateOnly PlanEnd = new(2018, 3, 31);

    public static IReadOnlyList<DemonstrationMeasure> All => [.. Surrey, .. CheshireEast, .. Invented];

    public static IReadOnlyList<DemonstrationObjectives> Objectives =>
        [
            new(
                Northshire,
                Neglect,
                [
                    new("Practitioners recognise neglect early, with one shared tool", From: null, PlanEnd),
                    new("No child drifts on a plan", From: null, PlanEnd),
                    new("We can show what changed for children", From: null, PlanEnd),
                ]
            ),
            new(
                Northshire,
                "Early help",
                [new("A family is asked once, and gets one answer from all agencies", From: null, PlanEnd)]
            ),
            new(
                Northshire,
                "Children who go missing",
                [new("Every child who returns is listened to by somebody they trust", From: null, PlanEnd)]
            ),
        ];

    private static DemonstrationMeasure[] Surrey =>
        [
            new(
                "surrey",
                Neglect,
                MeasureUnit.Percent,
                Context("Plans in the category of neglect", "of children on child protection plans"),
                [new(new(2017, 3, 31), Figure.Of(553, 812), $"{SurreyPaper} 95", SurreyPrinted)]
            ),
            OfTheYear("Incidents reported to the police", "incidents of domestic abuse", 14_498, 120),
            OfTheYear("Children linked to those incidents", "children", 6_533, 120),
            OfTheYear("Child protection plans with domestic abuse as a factor", "children", 650, 121),
            OfTheYear("Children in need with domestic abuse as a factor", "children", 2_625, 121),
        ];

    private static DemonstrationMeasure[] CheshireEast =>
        [
            new(
                "cheshire-east",
                "Current safeguarding performance",
                MeasureUnit.Count,
                Context("Children on child protection plans", "children"),
                [
                    new(
                        new(2013, 3, 11),
                        Figure.Of(193),
                        CheshirePaper,
                        CheshirePrinted,
                        "The paper says “the same time last year”; the day is that of the paper, a year earlier."
                    ),
                    new(
                        CheshirePrinted,
                        Figure.Of(204),
                        CheshirePaper,
                        CheshirePrinted,
                        "The paper says “currently”; the day is that of the paper."
                    ),
                ]
            ),
        ];

    private static DemonstrationMeasure[] Invented =>
        [.. DemonstrationInventions.OfNeglect, .. DemonstrationInventions.OfOthers];

    private static DemonstrationMeasure OfTheYear(string title, string counted, int value, int line) =>
        new(
            "surrey",
            "Domestic abuse",
            MeasureUnit.Count,
            Context(title, counted),
            [
                new(
                    new(2016, 3, 31),
                    Figure.Of(value),
                    $"{SurreyPaper} {line}",
                    SurreyPrinted,
                    "For the year 2015 to 2016, in a report on 2016 to 2017."
                ),
            ]
        );

    /// <summary>A figure that a paper prints without saying which way is better, and without an aim.</summary>
    private static MeasureTerms Context(string title, string counted) =>
        new(title, counted, MeasurePolarity.Neither, Aim: null, "The board’s paper");
}
