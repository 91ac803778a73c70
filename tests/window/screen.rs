//! A screen of our own without a monitor, with a mouse and a keyboard.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Width and height of the screen in pixels.
const SIZE: &str = "1600x1000x24";

/// An X server on a display number that nobody uses; it ends with the value.
pub struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts Xvfb and waits until it takes programs.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts; tests/run installs it");
        // The server writes its number when it is ready, and closes the pipe when it cannot start.
        let mut number = String::new();
        let stdout = server.stdout.take().expect("a pipe");
        BufReader::new(stdout).read_line(&mut number).expect("the number of the display");
        assert!(!number.trim().is_empty(), "Xvfb ended: {:?}", server.wait());
        Self { server, display: format!(":{}", number.trim()) }
    }

    /// What `DISPLAY` is to be.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Gives the keyboard to the window of a process; there is no window manager to do it.
    pub fn focus(&self, process: u32) {
        let pid = process.to_string();
        let window = ["search", "--sync", "--onlyvisible", "--all", "--pid", &pid, "--name", "."];
        self.xdotool(&[&window[..], &["windowfocus", "--sync"]].concat());
    }

    /// Moves the mouse to a place on the screen.
    pub fn point(&self, (x, y): (f64, f64)) {
        self.xdotool(&["mousemove", &format!("{x:.0}"), &format!("{y:.0}")]);
    }

    /// Holds the left button down.
    pub fn press(&self) {
        self.xdotool(&["mousedown", "1"]);
    }

    /// Lets the left button go.
    pub fn release(&self) {
        self.xdotool(&["mouseup", "1"]);
    }

    /// Points and clicks.
    pub fn click(&self, place: (f64, f64)) {
        self.point(place);
        self.xdotool(&["click", "1"]);
    }

    /// Presses keys together: `ctrl+s`, `Return`.
    pub fn key(&self, keys: &str) {
        self.xdotool(&["key", keys]);
    }

    /// Types a text.
    pub fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "20", text]);
    }

    fn xdotool(&self, arguments: &[&str]) {
        let output = Command::new("timeout")
            .args(["30", "xdotool"])
            .args(arguments)
            .env("DISPLAY", &self.display)
            .output()
            .expect("xdotool starts; tests/run installs it");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "xdotool {arguments:?}: {} {said}", output.status);
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
