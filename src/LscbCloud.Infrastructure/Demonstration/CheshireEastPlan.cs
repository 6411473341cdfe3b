namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>What one paper states of Cheshire East's priorities of 2013 to 2014. Counts so small that they could point to a child are left out.</summary>
internal static class CheshireEastPlan
{
    private static readonly DateOnly Committee = new(2014, 3, 11);
    private static readonly Paper Report = Paper.CheshireEast2014;

    public static DemonstrationPlan Of2013 =>
        new(
            "cheshire-east",
            new("Priorities of 2013 to 2014", Report.At(32, "Current priorities for the LSCB")),
            new(2013, 4, 1),
            new(2014, 3, 31),
            [Performance, Exploitation, Neglect, DomesticAbuse]
        );

    private static DemonstrationPriority Performance =>
        new(
            new("Current safeguarding performance", Report.At(34, "Current safeguarding performance")),
            new(
                "Plans are for the children who need them, usually after other help has not been enough.",
                Report.At(36, "ensure that Children are placed on Plans appropriately"),
                Report.At(36, "usually after other forms of intervention have not")
            ),
            new(
                "204 children were on child protection plans in March 2014, and 193 a year before.",
                Report.At(36, "There are currently 204 Children and Young People"),
                Report.At(36, "with 193 at the same time last year"),
                Report.At(5, "11 th March 2014")
            )
        )
        {
            Update = new(
                Committee,
                new(
                    "Improved the performance framework, began a programme of multi-agency audits, reviewed and reissued the levels of need, and changed the membership.",
                    Report.At(26, "Improving the performance framework which the board"),
                    Report.At(27, "a programme of robust multi-agency audit of"),
                    Report.At(28, "Reviewing and reissuing the \"levels of need\""),
                    Report.At(29, "Reviewing and changing the membership")
                )
            )
            {
                Impact = new(
                    "Most children leave a plan within 15 months, when professionals are satisfied that they are cared for safely.",
                    Report.At(36, "are removed from a Plan within 15 months"),
                    Report.At(36, "professionals are satisfied that a Child")
                ),
                Next = new(
                    "Test by audit that the levels of need are understood and used.",
                    Report.At(119, "will test that the understanding and implementation")
                ),
            },
        };

    private static DemonstrationPriority Exploitation =>
        new(
            new("Child sexual exploitation", Report.At(39, "Child sexual exploitation (CSE)")),
            Telling.NotStated,
            Telling.NotStated
        )
        {
            Update = new(
                Committee,
                new(
                    "A multi-agency group considers how services work together, and an operational group shares intelligence. A service to raise awareness is commissioned. The board reads a report of patterns and trends each quarter. Peers from another authority found practice basically sound in January, and suggested improvements.",
                    Report.At(45, "multi-agency group that considers how services can work"),
                    Report.At(45, "an operational group that shares intelligence across"),
                    Report.At(46, "commission a service to promote awareness within"),
                    Report.At(46, "comes to the LSCB on a quarterly basis"),
                    Report.At(47, "suggested that current practice was basically sound")
                )
            ),
        };

    private static DemonstrationPriority Neglect =>
        new(
            new("Neglect", Report.At(51, "Neglect:"), Report.At(53, "is a continuing priority for the")),
            new(
                "Children who experience neglect are identified early, and adults’ and children’s services work on what parents do.",
                Report.At(55, "early identification of children experiencing neglect"),
                Report.At(57, "inter agency working between Children's and Adult")
            ),
            new(
                "Severe neglect is by far the largest category of plan: 56% of the children on child protection plans.",
                Report.At(53, "by far the biggest percentage (56 %)")
            )
        )
        {
            Update = new(
                Committee,
                new(
                    "Revised the approach and wrote a new strategy. A multi-agency audit of cases was completed: it asked for clearer roles of agencies in the plan, clearer measurement of progress through the child’s experience, and fewer changes of worker.",
                    Report.At(54, "revised its approach to neglect and has devised"),
                    Report.At(59, "recently completed Multi-Agency audit of cases where neglect"),
                    Report.At(61, "about their specific roles in the plan"),
                    Report.At(62, "through the viewed experience of the Child"),
                    Report.At(63, "where there are changes of Worker")
                )
            ),
        };

    private static DemonstrationPriority DomesticAbuse =>
        new(
            new("Child protection and domestic abuse", Report.At(65, "Child Protection and Domestic abuse")),
            Telling.NotStated,
            new(
                "For forty-five per cent of the children on child protection plans, domestic violence was a significant factor.",
                Report.At(69, "forty five per cent of Children subject to"),
                Report.At(69, "had domestic violence as a significant factor")
            )
        )
        {
            Update = new(
                Committee,
                new(
                    "An independent advocate works at the front door of children’s services and another in accident and emergency. A Christmas campaign was run with the police.",
                    Report.At(93, "with Children's services front door"),
                    Report.At(97, "Placing an IDVA within A&E"),
                    Report.At(95, "A Christmas campaign in partnership with the Police")
                )
            )
            {
                Next = new(
                    "Pool budgets and remodel services by April 2015, with two community bases, dispersed housing, one contact point at all hours, and a response to the whole family.",
                    Report.At(86, "pooling of budgets by April 2015 to provide"),
                    Report.At(86, "all levels of risk through two community bases"),
                    Report.At(87, "Refuge/dispersed housing for service users"),
                    Report.At(88, "Access via a local 24 hour contact point"),
                    Report.At(89, "Whole family approach to ensure that any")
                ),
            },
        };
}
