namespace LscbCloud.Application.Common;

/// <summary>What a person may do. Roles give permissions (<see cref="RolePermissions"/>); each use case names the one it needs.</summary>
public enum Permission
{
    /// <summary>See that one works here: the board's name, arrangement and one's own roles.</summary>
    [In(Area.Board)]
    ReadBoard,

    [In(Area.Board)]
    ReadPriorities,

    [In(Area.Board)]
    AgreePriorities,

    [In(Area.Board)]
    RecordUpdates,

    [In(Area.Board)]
    ProposeJudgements,

    [In(Area.Board)]
    AgreeJudgements,

    [In(Area.Board)]
    ClosePriorities,

    [In(Area.Board)]
    WriteObjectives,

    [In(Area.Board)]
    WriteMeasures,

    /// <summary>See counts of 1 to 5, and percentages of them, that are hidden from everybody else.</summary>
    [In(Area.Board)]
    ReadSmallNumbers,

    [In(Area.Board)]
    ReadActions,

    [In(Area.Board)]
    ProposeActions,

    /// <summary>Raise, agree, change, close and withdraw actions, and decide about their days.</summary>
    [In(Area.Board)]
    ManageActions,

    /// <summary>Say how an action goes and that it is done, for any post of the board or in an agency's place.</summary>
    [In(Area.Board)]
    WorkActions,

    /// <summary>The same for actions that are owned by a post that one holds.</summary>
    [In(Area.Board)]
    WorkOwnActions,

    /// <summary>Look at the proof of an action and say that it is done, or send it back.</summary>
    [In(Area.Board)]
    VerifyActions,

    [In(Area.Board)]
    ReadEvidence,

    /// <summary>Add evidence and newer revisions of it, and say what stands on it.</summary>
    [In(Area.Board)]
    WriteEvidence,

    /// <summary>Say that the board no longer relies on an item of evidence.</summary>
    [In(Area.Board)]
    WithdrawEvidence,

    [In(Area.Board)]
    ReadMeetings,

    /// <summary>Begin and end groups, and plan, move and call off their meetings.</summary>
    [In(Area.Board)]
    ManageMeetings,

    /// <summary>Copy what the priorities report to a meeting, for good.</summary>
    [In(Area.Board)]
    ReportToMeetings,

    [In(Area.Board)]
    ReadHistory,

    [In(Area.Board)]
    ReadPeople,

    [In(Area.Board)]
    ManagePeople,

    /// <summary>Destroy words that should never have been written, in every text of the board.</summary>
    [In(Area.Board)]
    RemoveWords,

    /// <summary>See how long the board keeps what, whether it is under a legal hold, and what is past its date.</summary>
    [In(Area.Board)]
    ReadRetention,

    /// <summary>Decide how long the board keeps what, and put a legal hold on it or lift it.</summary>
    [In(Area.Board)]
    ManageRetention,

    /// <summary>Change what the board is called, how it looks, and whom to call about a child.</summary>
    [In(Area.Board)]
    ManageProfile,

    [In(Area.Board)]
    ReadArrangements,

    [In(Area.Board)]
    ManageArrangements,

    [In(Area.Board)]
    ReadSeats,

    [In(Area.Board)]
    ManageSeats,

    /// <summary>See that one works here: the agency's name and the boards that seat it.</summary>
    [In(Area.Agency)]
    ReadAgency,

    [In(Area.Agency)]
    ReadAgencyActions,

    /// <summary>Say how the agency's actions go and that they are done, and ask boards for time.</summary>
    [In(Area.Agency)]
    WorkAgencyActions,

    [In(Area.Agency)]
    ReadAgencyEvidence,

    /// <summary>Add evidence of the agency and newer revisions of it, and say which of its actions stand on it.</summary>
    [In(Area.Agency)]
    WriteAgencyEvidence,

    /// <summary>Say that the agency no longer relies on an item of its evidence.</summary>
    [In(Area.Agency)]
    WithdrawAgencyEvidence,

    /// <summary>Destroy what the agency should never have kept: words in its texts, and the content of a file.</summary>
    [In(Area.Agency)]
    RemoveAgencyWords,

    /// <summary>See how long the agency keeps its records, whether it is under a legal hold, and what is past its date.</summary>
    [In(Area.Agency)]
    ReadAgencyRetention,

    /// <summary>Decide how long the agency keeps its records, and put a legal hold on it or lift it.</summary>
    [In(Area.Agency)]
    ManageAgencyRetention,

    /// <summary>Read what happened in the agency, and to what it shares with boards.</summary>
    [In(Area.Agency)]
    ReadAgencyHistory,

    [In(Area.Agency)]
    ReadAgencyPeople,

    [In(Area.Agency)]
    ManageAgencyPeople,

    /// <summary>Run the service: boards, agencies and resets. It gives no sight of any board's content.</summary>
    [In(Area.Platform)]
    RunPlatform,

    /// <summary>Look after one's own account.</summary>
    [In(Area.Person)]
    ManageOwnAccount,
}
