using System.Reflection;

namespace LscbCloud.Application.Common;

/// <summary>What a person may do. Roles give permissions (<see cref="RolePermissions"/>); each use case names the one it needs.</summary>
public enum Permission
{
    /// <summary>See that one works here: the board's name, arrangement and one's own roles.</summary>
    ReadBoard,
    ReadPriorities,
    AgreePriorities,
    RecordUpdates,
    ProposeJudgements,
    AgreeJudgements,
    ClosePriorities,
    WriteObjectives,
    WriteMeasures,

    /// <summary>See counts of 1 to 5, and percentages of them, that are hidden from everybody else.</summary>
    ReadSmallNumbers,
    ReadActions,
    ProposeActions,

    /// <summary>Raise, agree, change, close and withdraw actions, and decide about their days.</summary>
    ManageActions,

    /// <summary>Say how an action goes and that it is done, for the board or in an agency's place.</summary>
    WorkActions,

    /// <summary>Look at the proof of an action and say that it is done, or send it back.</summary>
    VerifyActions,
    ReadEvidence,

    /// <summary>Add evidence and newer revisions of it, and say what stands on it.</summary>
    WriteEvidence,

    /// <summary>Say that the board no longer relies on an item of evidence.</summary>
    WithdrawEvidence,

    ReadMeetings,

    /// <summary>Begin and end groups, and plan, move and call off their meetings.</summary>
    ManageMeetings,

    /// <summary>Copy what the priorities report to a meeting, for good.</summary>
    ReportToMeetings,
    ReadHistory,
    ReadPeople,
    ManagePeople,

    /// <summary>Destroy words that should never have been written, everywhere on the board's ground.</summary>
    RemoveWords,

    /// <summary>See how long the board keeps what, whether it is under a legal hold, and what is past its date.</summary>
    ReadRetention,

    /// <summary>Decide how long the board keeps what, and put a legal hold on it or lift it.</summary>
    ManageRetention,

    /// <summary>Change what the board is called, how it looks, and whom to call about a child.</summary>
    ManageProfile,
    ReadArrangements,
    ManageArrangements,
    ReadSeats,
    ManageSeats,

    /// <summary>See that one works here: the agency's name and the boards that seat it.</summary>
    ReadAgency,
    ReadAgencyActions,

    /// <summary>Say how the agency's actions go and that they are done, and ask boards for time.</summary>
    WorkAgencyActions,

    /// <summary>Read what happened in the agency, and to what it shares with boards.</summary>
    ReadAgencyHistory,
    ReadAgencyPeople,
    ManageAgencyPeople,

    /// <summary>Run the service: boards, agencies and resets. It gives no sight of any board's content.</summary>
    RunPlatform,

    /// <summary>Look after one's own account.</summary>
    ManageOwnAccount,
}

/// <summary>Whose ground a use case works on, which decides what its transaction can reach.</summary>
public enum Area
{
    Board,
    Agency,
    Platform,
    Person,
}

/// <summary>Says what a use case needs. A use case without it is refused to everybody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;

    /// <summary>Whether it works on control rows (memberships, sessions) although it is asked for in a board or an agency.</summary>
    public bool OnControl { get; init; }

    /// <summary>Whether it works on control rows and on the place's own rows together, such as when somebody who leaves hands work over.</summary>
    public bool OnBoth { get; init; }

    /// <summary>What a use case says of itself. One that says nothing is a bug and throws.</summary>
    public static RequiresAttribute Of<TRequest>() =>
        typeof(TRequest).GetCustomAttribute<RequiresAttribute>()
        ?? throw new InvalidOperationException($"{typeof(TRequest).Name} does not say what it requires.");

    /// <summary>The ground that its transaction stands on.</summary>
    public Area Ground => OnControl ? Area.Platform : Area;

    public Area Area =>
        Permission switch
        {
            <= Permission.ManageSeats => Area.Board,
            <= Permission.ManageAgencyPeople => Area.Agency,
            Permission.RunPlatform => Area.Platform,
            _ => Area.Person,
        };
}
