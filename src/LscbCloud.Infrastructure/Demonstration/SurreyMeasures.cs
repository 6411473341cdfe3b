using LscbCloud.Domain.Measures;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The figures that Surrey's paper prints of its priorities. Those of domestic abuse are a year older than the paper's period, and say so.</summary>
internal static class SurreyMeasures
{
    private const string Surrey = "surrey";
    private static readonly Paper Report = Paper.Surrey2017;

    public static IReadOnlyList<DemonstrationMeasure> All => [Neglect, .. DomesticAbuse];

    private static DemonstrationMeasure Neglect =>
        new(
            Surrey,
            "Neglect",
            MeasureUnit.Percent,
            DemonstrationMeasures.Printed("Plans in the category of neglect", "of children on child protection plans"),
            [
                new(
                    new(2017, 3, 31),
                    Figure.Of(553, 812),
                    DemonstrationMeasures.In(
                        Report.At(95, "at 31 March 2017 812 children were subject"),
                        Report.At(95, "which 553 were under the category of neglect")
                    )
                ),
            ]
        );

    private static DemonstrationMeasure[] DomesticAbuse =>
        [
            OfTheYear(
                "Incidents reported to the police",
                "incidents of domestic abuse",
                Figure.Of(14_498),
                Report.At(120, "14,498 incidents of domestic abuse were reported")
            ),
            OfTheYear(
                "Children linked to those incidents",
                "children",
                Figure.Of(6_533),
                Report.At(120, "to Surrey Police involving 6,533 children")
            ),
            OfTheYear(
                "Child protection plans with domestic abuse as a factor",
                "children",
                Figure.Of(650),
                Report.At(121, "650 children on child protection plans and")
            ),
            OfTheYear(
                "Children in need with domestic abuse as a factor",
                "children",
                Figure.Of(2_625),
                Report.At(121, "and 2,625 children in need had DA")
            ),
            OfThose("Of those children: were involved", 5_336, "6,533 children (5,336 were involved, 448 witnessed"),
            OfThose("Of those children: witnessed", 448, "6,533 children (5,336 were involved, 448 witnessed"),
            OfThose("Of those children: perpetrated", 335, "448 witnessed, 335 perpetrated, and 414"),
            OfThose("Of those children: were victims", 414, "335 perpetrated, and 414 were victims"),
        ];

    private static DemonstrationMeasure OfThose(string title, int counted, string words) =>
        OfTheYear(
            title,
            "of the children linked to incidents",
            Figure.Of(counted, 6_533),
            Report.At(120, words),
            Report.At(120, "to Surrey Police involving 6,533 children")
        );

    private static DemonstrationMeasure OfTheYear(
        string title,
        string counted,
        Figure figure,
        params IReadOnlyList<Citation> places
    ) =>
        new(
            Surrey,
            "Domestic abuse",
            figure.Value is null ? MeasureUnit.Percent : MeasureUnit.Count,
            DemonstrationMeasures.Printed(title, counted),
            [
                new(
                    new(2016, 3, 31),
                    figure,
                    DemonstrationMeasures.In([.. places, Report.At(118, "The 2015 – 2016 data tells us")]),
                    "For the year 2015 to 2016, in a report on 2016 to 2017."
                ),
            ]
        );
}
