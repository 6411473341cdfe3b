using LscbCloud.Domain.Measures;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>
/// The measures of the demonstration. Those of real boards are figures that their papers print with the counts behind
/// them; a percentage that is printed alone is no reading. Those of Northshire are invented.
/// </summary>
internal static class DemonstrationMeasures
{
    private const string Northshire = "northshire";
    private static readonly DateOnly PlanEnd = new(2018, 3, 31);

    public static IReadOnlyList<DemonstrationMeasure> All =>
        [
            .. SurreyMeasures.All,
            .. CheshireEastMeasures.All,
            .. DemonstrationInventions.OfNeglect,
            .. DemonstrationInventions.OfOthers,
        ];

    public static IReadOnlyList<DemonstrationObjectives> Objectives =>
        [
            new(
                Northshire,
                "Neglect",
                [
                    new("Practitioners recognise neglect early, with one shared tool", From: null, new(2017, 12, 31)),
                    new("No child drifts on a plan", new(2017, 7, 1), PlanEnd),
                    new("We can show what changed for children", new(2017, 10, 1), PlanEnd),
                ]
            ),
            new(
                Northshire,
                "Early help",
                [new("A family is asked once, and gets one answer from all agencies", From: null, new(2017, 9, 30))]
            ),
            new(
                Northshire,
                "Children who go missing",
                [new("Every child who returns is listened to by somebody they trust", new(2017, 6, 1), PlanEnd)]
            ),
        ];

    /// <summary>A figure that a paper prints without saying which way is better, and without an aim.</summary>
    public static MeasureTerms Printed(string title, string counted) =>
        new(title, counted, MeasurePolarity.Neither, Aim: null, "The board’s paper");

    /// <summary>The words of a paper that print a figure.</summary>
    public static Telling In(params IReadOnlyList<Citation> places) => new("The board’s paper", places);
}
