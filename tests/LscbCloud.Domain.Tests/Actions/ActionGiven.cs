using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Actions;

/// <summary>An action on its way from proposed to done, with the people and the agencies that bring it there.</summary>
internal static class ActionGiven
{
    public static readonly DateOnly Today = new(2017, 9, 26);
    public static readonly DateOnly Due = new(2017, 10, 31);
    public static readonly Author Manager = new(PersonId.New(), "Robin Hale");
    public static readonly Author Chair = new(PersonId.New(), "Morgan Lisle");
    public static readonly OwningAgency Police = new(AgencyId.New(), "meridian-police", "Meridian Police");
    public static readonly OwningAgency Probation = new(AgencyId.New(), "meridian-probation", "Meridian Probation");
    private static readonly DateTimeOffset Now = new(2017, 9, 26, 12, 0, 0, TimeSpan.Zero);

    public static BoardAction Proposed(OwningAgency? agency = null) =>
        Proposed(SourceTerms.Told(SourceKind.Meeting, "Board meeting, 13 July 2017"), agency);

    public static BoardAction Proposed(SourceTerms source, OwningAgency? agency = null) =>
        BoardAction.Propose(
            new ActionReference(142),
            new ActionTerms(
                "Train a lead in every team.",
                "Neglect is seen late.",
                new ActionOwner("Head of early help", agency),
                Due,
                Recurrence.Never,
                source
            ),
            Manager,
            Today
        );

    public static BoardAction Agreed(OwningAgency? agency = null)
    {
        var action = Proposed(agency);
        action.Agree(new("Board meeting", Today), Chair).MustSucceed();

        return action;
    }

    public static BoardAction Done()
    {
        var action = Agreed();
        action
            .ReportDone(Today, Proof.Shown("The register.", "https://board.example/register"), By(Manager))
            .MustSucceed();

        return action;
    }

    public static StatementBy By(Author author) => new(new Signature(author, Now), Side.Board);
}
