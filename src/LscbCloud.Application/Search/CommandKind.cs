namespace LscbCloud.Application.Search;

/// <summary>What can be done straight from a search.</summary>
public enum CommandKind
{
    RaiseAction,
    ProposeAction,
    RecordUpdate,
    AgreePriority,
    AddEvidence,
}
