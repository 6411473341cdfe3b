namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>What two papers state of Shropshire's priorities: those agreed at the end of 2011, and those of 2016 to 2017.</summary>
internal static class ShropshirePlans
{
    private const string Board = "shropshire";
    private static readonly DateOnly YearEnd = new(2017, 3, 31);
    private static readonly DateOnly Council = new(2012, 9, 27);
    private static readonly Paper Earlier = Paper.Shropshire2012;
    private static readonly Paper Later = Paper.Shropshire2017;

    public static IReadOnlyList<DemonstrationPlan> All =>
        [
            new(
                Board,
                new("Priorities of 2012 to 2013", Earlier.At(25, "end quarter 1 2012/2013 and on developments")),
                new(2012, 4, 1),
                new(2013, 3, 31),
                [CompromisedParenting, Communication, Missing]
            ),
            new(
                Board,
                new("Business plan 2016 to 2017", Later.At(19, "reporting period between April 2016 and March 2017")),
                new(2016, 4, 1),
                YearEnd,
                [Neglect, DomesticAbuse, MissingAndExploited]
            ),
        ];

    private static (DateOnly, string) Ended =>
        (
            new(2013, 3, 31),
            "Shown as closed because its period has ended. Not stated in this paper: when and why the board ended it."
        );

    private static Citation Action => Earlier.At(116, "addressed through the Peer Review action plan");

    private static Telling PeerActionPlan =>
        new("Address the peer review’s issues through its action plan, which this paper does not print.", Action);

    private static DemonstrationPriority CompromisedParenting =>
        new(
            new("Compromised parenting", Earlier.At(128, "Compromised parenting ( resulting from domestic abuse")),
            Telling.NotStated,
            new(
                "Domestic abuse, parental mental ill-health and substance misuse compromise parenting.",
                Earlier.At(128, "parental mental illhealth and substance misuse")
            )
        )
        {
            Update = new(
                Council,
                new(
                    "A peer review in May 2012 found that referrals and information about domestic violence need another look, that work on long-term neglect must avoid drift, and that health visitors and school nurses should be placed so that they reach the more vulnerable children.",
                    Earlier.At(97, "safeguarding arrangements took place from 14-18"),
                    Earlier.At(95, "Safeguarding Peer Review May 2012"),
                    Earlier.At(107, "in respect of domestic violence need to be"),
                    Earlier.At(112, "from long term neglect and to avoid drift"),
                    Earlier.At(109, "deployment of health visitors and school nurses")
                )
            )
            {
                Next = PeerActionPlan,
            },
            Closure = Ended,
        };

    private static DemonstrationPriority Communication =>
        new(new("Communication", Earlier.At(129, "- Communication")), Telling.NotStated, Telling.NotStated)
        {
            Update = new(
                Council,
                new(
                    "An independent chair and lay members have been appointed, and representation and sub-groups were reviewed. The peer review asked for one simple continuum of support that partners know, for easier ways for schools to get advice, for a direction that everybody understands, and for systems that record each contact once.",
                    Earlier.At(124, "independent Chair and lay Board members have been"),
                    Earlier.At(124, "structure has been reviewed to ensure"),
                    Earlier.At(106, "develop a simple and clear continuum of support"),
                    Earlier.At(105, "access support and advice were not always straightforward"),
                    Earlier.At(101, "visible and understood at all levels"),
                    Earlier.At(113, "avoid the duplication of work and the")
                )
            )
            {
                Next = new(
                    "The chair attends the Children’s Trust regularly, so that the two bodies are linked.",
                    Earlier.At(132, "ensure a strong linkage between the two bodies")
                ),
            },
            Closure = Ended,
        };

    private static DemonstrationPriority Missing =>
        new(new("Missing children", Earlier.At(130, "- Missing children")), Telling.NotStated, Telling.NotStated)
        {
            Update = new(
                Council,
                new(
                    "The peer review found that interviews must be more robust for children who went missing from placements made by other councils.",
                    Earlier.At(110, "missing from placements made by other Local Authorities")
                )
            )
            {
                Next = PeerActionPlan,
            },
            Closure = Ended,
        };

    private static DemonstrationPriority Neglect =>
        new(
            new("Neglect", Later.At(31, "- Neglect"), Later.At(29, "determined three main priorities for action")),
            new(
                "The county’s response to neglect is fit for purpose.",
                Later.At(40, "to make sure that it is fit for")
            ),
            new(
                "A serious case review was published in November 2015, and the response to neglect was strengthened after it.",
                Later.At(40, "Serious Case Review published in November 2015")
            )
        )
        {
            Update = new(
                YearEnd,
                new(
                    "Held the board’s conference on childhood neglect in November 2016, with 130 multi-agency delegates. It launched the Neglect Strategy and ran workshops on the NSPCC’s Graded Care Profile 2. Looked at how long children were on plans.",
                    Later.At(42, "In November 2016 SSCB held its"),
                    Later.At(42, "attended by 130 multi-agency delegates"),
                    Later.At(42, "The conference launched the Neglect Strategy"),
                    Later.At(42, "NSPCC \"Graded Care Profile 2\""),
                    Later.At(44, "length of time children and young people were")
                )
            )
            {
                Next = new(
                    "Consider for each child who has been on a plan for 9 months or more whether the case goes to court.",
                    Later.At(44, "child protection plan for 9 months or more"),
                    Later.At(44, "Public Law Outline process or care proceedings")
                ),
            },
        };

    private static DemonstrationPriority DomesticAbuse =>
        new(new("Domestic abuse", Later.At(33, "- Domestic Abuse")), Telling.NotStated, Telling.NotStated)
        {
            Update = new(
                YearEnd,
                new(
                    "Children step down from a child protection plan to child in need for at least twelve weeks before early help, with six weeks to hand a case over. Triage meetings take place in COMPASS, and schools are told of incidents at which children were present. A challenge and recommendation report went to the Community Safety Partnership in January 2017.",
                    Later.At(48, "a minimum of twelve weeks, before step down"),
                    Later.At(48, "A six week period for handover"),
                    Later.At(52, "triage meetings now take place in COMPASS"),
                    Later.At(52, "alert them to domestic abuse incidents where children"),
                    Later.At(56, "Community Safety Partnership in January 2017")
                )
            )
            {
                Next = new(
                    "Go on developing the dataset and the collation of domestic abuse data.",
                    Later.At(54, "the collation of domestic abuse data to monitor")
                ),
            },
        };

    private static DemonstrationPriority MissingAndExploited =>
        new(
            new(
                "Missing children, including child sexual exploitation and trafficking",
                Later.At(34, "including child sexual exploitation and trafficking")
            ),
            Telling.NotStated,
            Telling.NotStated
        )
        {
            LeadGroup = new("CSE sub-group", Later.At(80, "being monitored by the CSE sub-group")),
            Update = new(
                YearEnd,
                new(
                    "Commissioned, with joint funding, a review of how agencies respond to child sexual exploitation. Revised the strategy, the pathway, the assessment toolkit and the thresholds document, and made the panel strategic rather than case-focused.",
                    Later.At(69, "through joint partnership funding, commissioned a comprehensive review"),
                    Later.At(80, "a revised CSE Strategy and action plan"),
                    Later.At(82, "pathway, assessment tool kit and practitioner guidance"),
                    Later.At(84, "strategic, as opposed to case focused"),
                    Later.At(86, "The revised Thresholds document references CSE")
                )
            )
            {
                Impact = new(
                    "Each child who lives in residential care has a trigger plan. The paper gives this as an outcome for individual children.",
                    Later.At(76, "every child in residential care has a trigger"),
                    Later.At(76, "in tangible outcomes for individual children")
                ),
            },
        };
}
