namespace LscbCloud.Application.Agencies;

/// <summary>Which parts of the agency's workspace the reader may open or change.</summary>
public sealed record AgencyCan(
    bool ReadPeople,
    bool InvitePeople,
    bool ReadHistory,
    bool ReadRetention,
    bool RemoveWords
);
