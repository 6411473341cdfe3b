namespace LscbCloud.AppHost;

/// <summary>The start was given up; the message is for the person at the keyboard.</summary>
#pragma warning disable S3871 // Nobody outside this executable catches it.
internal sealed class AppHostException : Exception
#pragma warning restore S3871
{
    public AppHostException() { }

    public AppHostException(string message)
        : base(message) { }

    public AppHostException(string message, Exception innerException)
        : base(message, innerException) { }
}
