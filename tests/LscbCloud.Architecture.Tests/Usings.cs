global using LscbCloud.Testing.Cases;
global using Xunit;
