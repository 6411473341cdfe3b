namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>What one paper states of Surrey's priorities of 2016 to 2017.</summary>
internal static class SurreyPlan
{
    private static readonly DateOnly YearEnd = new(2017, 3, 31);
    private static readonly Paper Report = Paper.Surrey2017;

    public static DemonstrationPlan Of2016 =>
        new(
            "surrey",
            new(
                "Business plan 2016 to 2017",
                Report.At(39, "A themed analysis against Business Plan priorities"),
                Report.At(6, "Safeguarding Children Board Annual Report 2016/17")
            ),
            new(2016, 4, 1),
            YearEnd,
            [Neglect, Exploitation, Missing, DomesticAbuse]
        );

    private static DemonstrationPriority Neglect =>
        new(
            new("Neglect", Report.At(92, "### Neglect"), Report.At(90, "## Addressing our priorities")),
            Telling.NotStated,
            new(
                "At 31 March 2017, 553 of 812 children on child protection plans were under the category of neglect.",
                Report.At(95, "at 31 March 2017 812 children were subject"),
                Report.At(95, "which 553 were under the category of neglect")
            )
        )
        {
            LeadGroup = new("Neglect Group", Report.At(95, "the work of the SSCB Neglect Group")),
            Update = new(
                YearEnd,
                new(
                    "Partners have begun work on a neglect toolkit, guidance and an action plan.",
                    Report.At(96, "begun work to develop a neglect tool kit")
                )
            )
            {
                Next = new(
                    "Go on embedding one approach and a common language across children’s services and the partnership.",
                    Report.At(97, "including the use of a common language"),
                    Report.At(97, "is currently being embedded across Children, Schools")
                ),
            },
        };

    private static DemonstrationPriority Exploitation =>
        new(
            new("Child sexual exploitation", Report.At(99, "### Child Sexual Exploitation")),
            Telling.NotStated,
            new(
                "Audits and the peer review show that practice standards need to improve.",
                Report.At(103, "from audits and the peer review that practice")
            )
        )
        {
            LeadGroup = new(
                "Sexual Exploitation and Assault Management Board",
                Report.At(101, "The Sexual Exploitation and Assault Management Board")
            ),
            Update = new(
                YearEnd,
                new(
                    "Missing and Exploited Children’s Conferences began in May 2016 and meet each month. The board is concerned that they do not work as well as they should.",
                    Report.At(103, "were introduced in May 2016"),
                    Report.At(103, "monthly MAECC meetings are intended to bring"),
                    Report.At(103, "are not as effective as they should be")
                )
            )
            {
                Next = new(
                    "Roll out a training plan of the partnership in two stages, the second from September 2017. Develop a joint commissioning plan.",
                    Report.At(105, "partnership CSE training plan has been developed"),
                    Report.At(105, "and stage 2 from September 2017"),
                    Report.At(106, "The development of a joint commissioning plan")
                ),
            },
        };

    private static DemonstrationPriority Missing =>
        new(
            new("Missing children", Report.At(108, "### Missing Children")),
            Telling.NotStated,
            new(
                "The peer review of 2016 found too little emphasis on missing children, and the board says that it has not paid enough attention to them.",
                Report.At(112, "The 2016 LGA peer review of CSE"),
                Report.At(112, "referenced the poor emphasis on missing in"),
                Report.At(112, "SSCB has not paid sufficient attention")
            )
        )
        {
            Update = new(
                YearEnd,
                new(
                    "The boards for adults and for children worked together on a strategy for people who go missing. It was approved in January 2017.",
                    Report.At(111, "The Adult and Children Safeguarding Boards have worked"),
                    Report.At(111, "Approved in January 2017 the strategy outlines")
                )
            )
            {
                Next = new(
                    "Scrutinise the work of partners until the board is satisfied that practice is effective and lasts.",
                    Report.At(112, "scrutinised until SSCB is satisfied that practice")
                ),
            },
        };

    private static DemonstrationPriority DomesticAbuse =>
        new(
            new("Domestic abuse", Report.At(114, "### Domestic Abuse")),
            Telling.NotStated,
            new(
                "In 2015 to 2016, 14,498 incidents were reported to the police, and 6,533 children were linked to them.",
                Report.At(118, "The 2015 – 2016 data tells us"),
                Report.At(120, "14,498 incidents of domestic abuse were reported"),
                Report.At(120, "to Surrey Police involving 6,533 children")
            )
        )
        {
            Update = new(
                YearEnd,
                new(
                    "Support is offered, for the first time, to every child who is identified as experiencing domestic abuse, now or before.",
                    Report.At(127, "For the first time in Surrey all children"),
                    Report.At(127, "having previously experienced domestic abuse will be offered")
                )
            ),
        };
}
