namespace LscbCloud.Application.Common;

/// <summary>Marks a part of a request whose fields stand beside the others in what people send, without the name of the part.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class InlinedAttribute : Attribute;
