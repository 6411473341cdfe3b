using LscbCloud.Domain.Priorities;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The plans of the demonstration: facts of four public committee papers in our own words, and one invented board.</summary>
internal static class DemonstrationPlans
{
    private static readonly DateOnly YearEnd = new(2017, 3, 31);
    private static readonly DateOnly March2014 = new(2014, 3, 11);

    public static IReadOnlyList<DemonstrationPlan> All =>
        [
            new("shropshire", new(2016, 4, 1), YearEnd, Shropshire),
            new("somerset", new(2016, 4, 1), YearEnd, Somerset),
            new("surrey", new(2016, 4, 1), YearEnd, Surrey),
            new("cheshire-east", new(2013, 4, 1), new(2014, 3, 31), CheshireEast),
            new("northshire", new(2017, 4, 1), new(2018, 3, 31), Northshire),
        ];

    private static DemonstrationPriority[] Shropshire =>
        [
            new(
                "Neglect",
                "The county’s response to neglect is fit for purpose.",
                "A serious case review was published in November 2015, and the response to neglect was strengthened after it."
            )
            {
                Paper = Covering("Shropshire", 40),
                AsAt = YearEnd,
                Did =
                    "Held the board’s conference on childhood neglect in November 2016, with 130 multi-agency delegates. It launched the Neglect Strategy and ran workshops on the NSPCC’s Graded Care Profile 2.",
            },
            new(
                "Domestic abuse",
                "Children who live with domestic abuse are helped for long enough, and their schools know.",
                DemonstrationPriority.NotStated
            )
            {
                Paper = Covering("Shropshire", 48),
                AsAt = YearEnd,
                Did =
                    "Children step down from a child protection plan to child in need for at least 12 weeks before early help, with 6 weeks to hand a case over. Triage meetings take place in COMPASS, and schools are told of incidents at which children were present. A challenge and recommendation report went to the Community Safety Partnership on the strategy for 2017 to 2020.",
                Next = "Go on developing the dataset and the collation of domestic abuse data.",
            },
            new(
                "Missing children, including child sexual exploitation and trafficking",
                DemonstrationPriority.NotStated,
                DemonstrationPriority.NotStated
            )
            {
                Paper = Covering("Shropshire", 67),
                LeadGroup = "CSE sub-group",
                AsAt = YearEnd,
                Did =
                    "Commissioned, with joint funding, a review of how agencies respond to child sexual exploitation. Revised the strategy, the pathway, the assessment toolkit and the thresholds document, and made the panel strategic rather than case-focused.",
            },
        ];

    private static DemonstrationPriority[] Somerset =>
        [
            new("Early help", DemonstrationPriority.NotStated, DemonstrationPriority.NotStated)
            {
                Paper = Covering("Somerset", 87),
                AsAt = YearEnd,
                Did = "Early help practice with children and families is being embedded across agencies.",
                Next =
                    "Seek the Health and Wellbeing Board’s support to strengthen it further, in particular for the workforce of all agencies.",
            },
            new("Multi-agency safeguarding", DemonstrationPriority.NotStated, DemonstrationPriority.NotStated)
            {
                Paper = Covering("Somerset", 18),
            },
            new(
                "Neglect",
                "Practitioners identify neglect, and respond to it, as early as possible.",
                DemonstrationPriority.NotStated
            )
            {
                Paper = Covering("Somerset", 89),
                AsAt = YearEnd,
                Did = "The board has a neglect strategy and an action plan.",
                Next =
                    "Stay a priority in 2017 to 2018, and go on seeking the engagement of all partners with the strategy and the action plan.",
            },
            new(
                "Child sexual exploitation and children missing",
                DemonstrationPriority.NotStated,
                DemonstrationPriority.NotStated
            )
            {
                Paper = Covering("Somerset", 44),
            },
        ];

    private static DemonstrationPriority[] Surrey =>
        [
            new(
                "Neglect",
                DemonstrationPriority.NotStated,
                "At 31 March 2017, 553 of 812 children on child protection plans were under the category of neglect."
            )
            {
                Paper = Covering("Surrey", 95),
                LeadGroup = "Neglect Group",
                AsAt = YearEnd,
                Did = "Partners have begun work on a neglect toolkit, guidance and an action plan.",
            },
            new(
                "Child sexual exploitation",
                DemonstrationPriority.NotStated,
                "Audits and the peer review show that practice standards need to improve."
            )
            {
                Paper = Covering("Surrey", 103),
                LeadGroup = "Sexual Exploitation and Assault Management Board",
                AsAt = YearEnd,
                Did = "Missing and Exploited Children’s Conferences began in May 2016 and meet each month.",
            },
            new(
                "Missing children",
                DemonstrationPriority.NotStated,
                "The peer review of 2016 found too little emphasis on missing children, and the board says that it has not paid enough attention to them."
            )
            {
                Paper = Covering("Surrey", 111),
                AsAt = YearEnd,
                Did =
                    "The boards for adults and for children worked together on a strategy for people who go missing. It was approved in January 2017.",
            },
            new(
                "Domestic abuse",
                DemonstrationPriority.NotStated,
                "In 2015 to 2016, 14,498 incidents were reported to the police, and 6,533 children were linked to them."
            )
            {
                Paper = Covering("Surrey", 116),
                AsAt = YearEnd,
                Did =
                    "Support is offered, for the first time, to every child who is identified as experiencing domestic abuse, now or before.",
            },
        ];

    private static DemonstrationPriority[] CheshireEast =>
        [
            new(
                "Current safeguarding performance",
                DemonstrationPriority.NotStated,
                "204 children were on child protection plans in March 2014, and 193 a year before."
            )
            {
                Paper = Covering("Cheshire East", 40),
            },
            new("Child sexual exploitation", DemonstrationPriority.NotStated, DemonstrationPriority.NotStated)
            {
                Paper = Covering("Cheshire East", 45),
                AsAt = March2014,
                Did =
                    "A multi-agency group considers how services work together, and an operational group shares intelligence. A service to raise awareness is commissioned. The board reads a report of patterns and trends each quarter.",
            },
            new(
                "Neglect",
                "Children who experience neglect are identified early, and adults’ and children’s services work on what parents do.",
                "56% of children on child protection plans experienced severe neglect."
            )
            {
                Paper = Covering("Cheshire East", 53),
                AsAt = March2014,
                Did =
                    "Revised the approach and wrote a new strategy. A multi-agency audit of cases was completed: it asked for clearer roles of agencies in the plan, clearer measurement of progress through the child’s experience, and fewer changes of worker.",
            },
            new(
                "Child protection and domestic abuse",
                DemonstrationPriority.NotStated,
                "45% of children on child protection plans had domestic violence as a significant factor."
            )
            {
                Paper = Covering("Cheshire East", 67),
            },
        ];

    private static DemonstrationPriority[] Northshire =>
        [
            new(
                "Neglect",
                "Children who live with neglect are seen early, and get help that lasts.",
                "An invented review found that long plans did not lead to a decision."
            )
            {
                LeadPost = "Head of early help",
                LeadGroup = "Neglect sub-group",
                AsAt = new(2017, 6, 30),
                Did =
                    "Trained 214 practitioners in one shared profile, and reviewed every plan that had lasted 9 months or more.",
                Impact =
                    "29 children stay on a plan for 9 months or more, down from 41. We cannot yet say what children themselves noticed.",
                Next = "Audit 12 cases with the children’s own views, and bring each long plan to a decision.",
                Judgement = (
                    JudgementValue.NeedsAttention,
                    "Needs attention",
                    "There is no evidence from children yet."
                ),
            },
            new(
                "Early help",
                "Families get help before a problem grows.",
                "Referrals to social care rose for three quarters."
            )
            {
                LeadPost = "Designated nurse",
                LeadGroup = "Early help sub-group",
                AsAt = new(2017, 6, 30),
                Did = "Opened one front door with health, police and schools at one table.",
                Impact = "Repeat referrals fell from 24% (96 of 400) to 19% (78 of 410) in the quarter to June 2017.",
                Next = "Offer the same advice line to every school.",
                Judgement = (JudgementValue.OnTrack, "On track", "Repeat referrals fall and the advice line is used."),
            },
            new(
                "Children who go missing",
                "Every child who returns is listened to within 3 days.",
                "Return conversations were late for half of the children."
            )
            {
                LeadPost = "Detective chief inspector, Meridian Police",
                AsAt = new(2017, 6, 30),
                Did = "Agreed one form for return conversations between the police and two children’s services.",
                Next = "Measure how many conversations take place within 3 days.",
            },
        ];

    private static string Covering(string board, int line) =>
        board switch
        {
            "Shropshire" => $"Covering report on the annual report 2016 to 2017, 26 September 2017, line {line}",
            "Somerset" => $"Covering report on the annual report 2016 to 2017, December 2017, line {line}",
            "Surrey" => $"Covering report on the annual report 2016 to 2017, 7 September 2017, line {line}",
            _ => $"Priorities and role in improvement, paper to the Scrutiny Committee, 11 March 2014, line {line}",
        };
}
