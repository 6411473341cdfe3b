using LscbCloud.Domain.Actions;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>
/// Actions that a paper states with a day. What a paper asks for without a day (most issues of the peer review, the
/// recommendations to other bodies) is told in the updates of the priorities and is no action here: an action has a day.
/// </summary>
internal static class PaperActions
{
    private static readonly Paper Council = Paper.Shropshire2012;
    private static readonly Paper Surrey = Paper.Surrey2017;
    private static readonly Paper Cheshire = Paper.CheshireEast2014;

    public static IReadOnlyList<DemonstrationAction> All => [ScrutinyReport, TrainingPlan, TrueForUs, Remodelling];

    private static DemonstrationAction ScrutinyReport =>
        new(
            "shropshire",
            new(
                "Report to the scrutiny committee on the board’s development, its work programme and its challenge",
                Council.At(132, "development of its scrutiny and challenge role")
            ),
            new(
                "The peer review asked to embed the performance management role of the board, to look at the structure below it, and for scrutiny to give safeguarding enough attention.",
                Council.At(114, "embed the performance management role of the LSCB"),
                Council.At(114, "at the structure below the main board"),
                Council.At(111, "to ensure there is sufficient focus on")
            ),
            new("Independent chair", Council.At(132, "The Chair of the Board")),
            new(2012, 10, 4)
        )
        {
            Origin = (
                SourceKind.Review,
                new(
                    "Safeguarding peer review, May 2012",
                    Council.At(95, "Safeguarding Peer Review May 2012"),
                    Council.At(132, "October 2012 to report on the")
                )
            ),
        };

    private static DemonstrationAction TrainingPlan =>
        new(
            "surrey",
            new(
                "Develop and deliver the first stage of the training plan on child sexual exploitation",
                Surrey.At(105, "stage 1 to be developed and delivered from")
            ),
            new(
                "Audits see inconsistent practice, and the lack of a training plan is likely to be a reason.",
                Surrey.At(105, "there was no bespoke CSE training plan"),
                Surrey.At(105, "inconsistent practice which is seen through auditing")
            ),
            Telling.NotStated,
            new(2017, 7, 31)
        )
        {
            Origin = (
                SourceKind.Audit,
                new("Case audits and the peer review of 2016", Surrey.At(105, "delivered from January to July 2017"))
            ),
        };

    private static DemonstrationAction TrueForUs =>
        new(
            "cheshire-east",
            new(
                "Ask in every agency whether the findings of a nationally published review are true for us",
                Cheshire.At(110, "'True For Us' exercise is conducted across agencies")
            ),
            new(
                "The board learns from serious case reviews of other areas.",
                Cheshire.At(110, "in respect of the findings from the")
            ),
            Telling.NotStated,
            new(2014, 3, 31)
        )
        {
            Origin = (
                SourceKind.Review,
                new(
                    "A nationally published serious case review",
                    Cheshire.At(110, "taken to the Board in March for agreement")
                )
            ),
        };

    private static DemonstrationAction Remodelling =>
        new(
            "cheshire-east",
            new(
                "Pool budgets and remodel services for domestic abuse, with two community bases",
                Cheshire.At(86, "Re-modelling of services through pooling of budgets"),
                Cheshire.At(86, "all levels of risk through two community bases")
            ),
            new(
                "One service manages all levels of risk.",
                Cheshire.At(86, "a comprehensive service managing all levels of risk")
            ),
            Telling.NotStated,
            new(2015, 4, 30)
        )
        {
            Origin = (
                SourceKind.Other,
                new(
                    "Priorities for domestic abuse services",
                    Cheshire.At(86, "pooling of budgets by April 2015 to provide")
                )
            ),
        };
}
