namespace LscbCloud.Application.Documents;

/// <summary>One fact: <c>Led by</c>, <c>Head of Early Help</c>.</summary>
public sealed record KeyValue(string Key, string Value);
