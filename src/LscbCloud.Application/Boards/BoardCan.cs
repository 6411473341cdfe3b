namespace LscbCloud.Application.Boards;

/// <summary>Which parts of the board the reader may open or change.</summary>
public sealed record BoardCan(
    bool ReadPriorities,
    bool AgreePriority,
    bool ReadPeople,
    bool InvitePeople,
    bool ReadHistory,
    bool ChangeArrangement,
    bool ReadSeats,
    bool GiveSeats,
    bool RemoveWords,
    bool ReadRetention
);
