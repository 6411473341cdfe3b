namespace LscbCloud.Application.People;

/// <summary>What names a post.</summary>
public enum WorkKind
{
    Action,
    Priority,
    Group,
}
