namespace LscbCloud.Application.Actions;

/// <summary>One of the actions that are changed together: its reference, and the version that the writer has read.</summary>
public interface IOneOfMany
{
    string Reference { get; }

    int Version { get; }
}
