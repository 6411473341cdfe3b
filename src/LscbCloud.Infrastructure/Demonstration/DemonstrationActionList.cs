using LscbCloud.Domain.Actions;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The actions of the demonstration: those that papers state, and invented ones, most on the invented board and one on another so that an agency answers to two.</summary>
internal static class DemonstrationActionList
{
    private const string Northshire = "northshire";
    private const string Neglect = "neglect";
    private const string EarlyHelp = "early-help";
    private const string Missing = "children-who-go-missing";
    private const string Police = "meridian-police";
    private const string Probation = "meridian-probation";
    private const string Health = "meridian-health";
    private const string Youth = "meridian-youth";
    private const string LicenceConditions = "Licence conditions";

    public static IReadOnlyList<DemonstrationAction> All =>
        [
            .. PaperActions.All,
            .. RecogniseNeglect,
            .. EndLongPlans,
            .. HelpEarly,
            .. ListenAndShare,
            .. PromisedElsewhere,
        ];

    /// <summary>What Meridian Probation has promised to further boards, each with a day of its own. One of them nobody has put with the others yet.</summary>
    private static DemonstrationAction[] PromisedElsewhere =>
        [
            LicenceConditionsFor("shropshire", new(2017, 11, 30)) with
            {
                Commitment = LicenceConditions,
            },
            LicenceConditionsFor("cheshire-east", new(2017, 12, 15)),
        ];

    private static DemonstrationAction[] RecogniseNeglect =>
        [
            new(
                Northshire,
                "Hold the board’s conference on neglect",
                "Practitioners recognise neglect early, with one shared tool.",
                "Business unit",
                new(2017, 4, 28)
            )
            {
                Priority = Neglect,
                Proof = "The programme and the register of 130 delegates.",
                IsVerified = true,
                IsClosed = true,
            },
            new(
                Northshire,
                "Train a lead for the shared profile in every early help team",
                "Practitioners recognise neglect early, with one shared tool.",
                "Head of early help",
                new(2017, 10, 31)
            )
            {
                Priority = Neglect,
                Word = ("9 of 12 teams have a lead. The last course is on 18 October.", Outlook.OnTrack),
            },
            new(
                Northshire,
                "Use the shared profile in every school nurse assessment where neglect is suspected",
                "Practitioners recognise neglect early, with one shared tool.",
                "Named nurse",
                new(2017, 8, 31)
            )
            {
                Agency = Health,
                Priority = Neglect,
                Word = ("The form is agreed. The record system takes it from November.", Outlook.OffTrack),
                AsksFor = (new(2017, 11, 30), "The supplier adds the form to the record system in November."),
            },
        ];

    private static DemonstrationAction[] EndLongPlans =>
        [
            new(
                Northshire,
                "Review every plan that has lasted 9 months or more",
                "No child drifts on a plan.",
                "Director of children’s services",
                new(2017, 9, 30)
            )
            {
                Priority = Neglect,
                Recurrence = Recurrence.Monthly,
                Word = ("29 plans were reviewed in August, and 6 go to a decision.", Outlook.OnTrack),
            },
            new(
                Northshire,
                "Record why a plan did not move to pre-proceedings",
                "No child drifts on a plan.",
                "Principal solicitor",
                new(2017, 11, 30)
            )
            {
                Priority = Neglect,
                Word = ("The wording is with the sub-group.", Outlook.NeedsAttention),
            },
            new(
                Northshire,
                "Audit 12 cases with the children’s own views",
                "The board can show what changed for children.",
                "Quality assurance officer",
                new(2018, 2, 28)
            )
            {
                Priority = Neglect,
            },
        ];

    private static DemonstrationAction[] HelpEarly =>
        [
            new(
                Northshire,
                "Offer the advice line to every school",
                "Families get help before a problem grows.",
                "Chief executive",
                new(2017, 9, 15)
            )
            {
                Agency = Youth,
                Priority = EarlyHelp,
                Word = ("41 of 63 schools have signed up.", Outlook.NeedsAttention),
            },
            new(
                Northshire,
                "Tell the board each quarter who used the front door",
                "The board asked at its meeting in July to see use by agency.",
                "Performance analyst",
                new(2017, 9, 30)
            )
            {
                Recurrence = Recurrence.Quarterly,
            },
            new(
                Northshire,
                "Agree one form for return conversations",
                "Every child who returns is listened to within 3 days.",
                "Detective chief inspector",
                new(2017, 9, 1)
            )
            {
                Agency = Police,
                Priority = Missing,
                Word = ("Both children’s services have signed it.", Outlook.OnTrack),
                Proof = "The signed form, version 1, in use from 1 September 2017.",
            },
        ];

    private static DemonstrationAction[] ListenAndShare =>
        [
            new(
                Northshire,
                "Share licence conditions with the front door on the day of release",
                "A release was not known to the front door in time.",
                "Head of the local delivery unit",
                new(2017, 10, 13)
            )
            {
                Agency = Probation,
                Commitment = LicenceConditions,
            },
            new(
                Northshire,
                "Measure how many return conversations take place within 3 days",
                "Half of the conversations were late.",
                "Detective chief inspector",
                new(2017, 12, 15)
            )
            {
                Agency = Police,
                Priority = Missing,
                IsProposal = true,
            },
            new(
                "shropshire",
                "Tell the triage meeting of every incident at which a child was present",
                "Schools are told of incidents at which children were present, and rely on a full list.",
                "Detective inspector, protecting vulnerable people",
                new(2017, 10, 6)
            )
            {
                Agency = Police,
                Priority = "domestic-abuse",
                Word = ("The daily list is complete in two of three areas.", Outlook.NeedsAttention),
            },
        ];

    private static DemonstrationAction LicenceConditionsFor(string board, DateOnly due) =>
        new(
            board,
            "Share licence conditions on the day of release",
            "The board asked how a release becomes known to those who work with the children.",
            "Head of the local delivery unit",
            due
        )
        {
            Agency = Probation,
        };
}
