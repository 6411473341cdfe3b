using LscbCloud.Domain.Meetings;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The groups that the papers name, whether they lead a priority or not, and the invented ones of the invented board.</summary>
internal static class DemonstrationGroups
{
    private const string Shropshire = "shropshire";
    private const string Surrey = "surrey";
    private const string Northshire = "northshire";

    private static readonly Paper Shires = Paper.Shropshire2017;
    private static readonly Paper Report = Paper.Surrey2017;

    public static IReadOnlyList<DemonstrationGroup> All => [.. OfPapers, .. Invented];

    private static DemonstrationGroup[] OfPapers =>
        [
            new(
                Shropshire,
                new("Executive", Shires.At(95, "The SSCB Executive considered an assurance report")),
                GroupType.Executive
            ),
            new(
                Shropshire,
                new("CSE sub-group", Shires.At(80, "being monitored by the CSE sub-group")),
                GroupType.SubGroup
            ),
            new(
                Shropshire,
                new("CSE Panel", Shires.At(84, "The CSE Panel is now much more strategic")),
                GroupType.SubGroup
            ),
            new(
                Shropshire,
                new("Strategic Governance Group", Shires.At(107, "The SSCB Strategic Governance Group has begun")),
                GroupType.SubGroup
            ),
            new(
                Surrey,
                new("Neglect Group", Report.At(95, "informs the work of the SSCB Neglect Group")),
                GroupType.SubGroup
            ),
            new(
                Surrey,
                new(
                    "Sexual Exploitation and Assault Management Board",
                    Report.At(101, "The Sexual Exploitation and Assault Management Board")
                ),
                GroupType.SubGroup
            ),
            new(
                Surrey,
                new(
                    "Child Death Overview Panel",
                    Report.At(136, "of a Child Death Overview Panel (CDOP) which"),
                    Report.At(136, "is a sub group of the SSCB")
                ),
                GroupType.SubGroup
            ),
        ];

    private static DemonstrationGroup[] Invented =>
        [
            new(Northshire, "Board", GroupType.Board)
            {
                ChairPost = "Independent chair",
                Meetings = [(new(2017, 7, 13), null), (new(2017, 10, 19), new DateOnly(2017, 10, 12))],
            },
            new(Northshire, "Executive", GroupType.Executive)
            {
                ChairPost = "Director of children’s services",
                Meetings =
                [
                    (new(2017, 9, 7), new DateOnly(2017, 8, 31)),
                    (new(2017, 9, 28), new DateOnly(2017, 9, 22)),
                ],
                ReportedOn = new(2017, 9, 7),
            },
            new(Northshire, "Quality assurance", GroupType.SubGroup)
            {
                ChairPost = "Designated nurse for safeguarding",
                Meetings = [(new(2017, 11, 14), null)],
            },
        ];
}
