using LscbCloud.Domain.Measures;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The figures that Cheshire East's paper prints of its priorities, each with what it says of their day.</summary>
internal static class CheshireEastMeasures
{
    private const string CheshireEast = "cheshire-east";
    private const string LastYear = "The paper says “last year” and no days; the day is that of the paper.";
    private static readonly DateOnly Printed = new(2014, 3, 11);
    private static readonly Paper Report = Paper.CheshireEast2014;

    public static IReadOnlyList<DemonstrationMeasure> All =>
        [
            new(
                CheshireEast,
                "Current safeguarding performance",
                MeasureUnit.Count,
                DemonstrationMeasures.Printed("Children on child protection plans", "children"),
                [
                    new(
                        Printed.AddYears(-1),
                        Figure.Of(193),
                        DemonstrationMeasures.In(Report.At(36, "with 193 at the same time last year")),
                        "The paper says “the same time last year”; the day is that of the paper, a year earlier."
                    ),
                    new(
                        Printed,
                        Figure.Of(204),
                        DemonstrationMeasures.In(Report.At(36, "There are currently 204 Children and Young People")),
                        "The paper says “currently”; the day is that of the paper."
                    ),
                ]
            ),
            OfLastYear(
                "Incidents reported to the police",
                "incidents of domestic abuse",
                1_065,
                "there were 1065 police incidents of domestic abuse"
            ),
            OfLastYear("Lower-risk incidents", "incidents of domestic abuse", 3_171, "with 3171 lower risk incidents"),
            OfLastYear(
                "Adults at high risk who needed a multi-agency plan",
                "adults",
                343,
                "343 adults at a high level of risk"
            ),
            OfLastYear(
                "Children in families at high risk",
                "children",
                449,
                "considered at high risk contained 449 Children"
            ),
        ];

    private static DemonstrationMeasure OfLastYear(string title, string counted, int value, string words) =>
        new(
            CheshireEast,
            "Child protection and domestic abuse",
            MeasureUnit.Count,
            DemonstrationMeasures.Printed(title, counted),
            [
                new(
                    Printed,
                    Figure.Of(value),
                    DemonstrationMeasures.In(Report.At(67, words), Report.At(67, "The data from last year for")),
                    LastYear
                ),
            ]
        );
}
